import { Button, type ButtonProps } from '@mantine/core'
import { useChooseFolder } from './queries'

/** Points this computer at another register's folder. Main asks for the folder; a cancelled choice changes nothing. */
export function OtherRegisterButton(props: ButtonProps) {
  const choose = useChooseFolder()
  return (
    <Button variant="default" {...props} loading={choose.isPending} onClick={() => choose.mutate()}>
      Open another register
    </Button>
  )
}
