import { Text, Title } from '@mantine/core'
import classes from './recovery-key.module.css'

interface RecoveryKeySheetProps {
  readonly groups: readonly string[]
  readonly registerName: string
  readonly custodian: string
  readonly madeOn: string
}

/** The sheet itself: on the screen a quiet frame, on paper a page of A4. */
export function RecoveryKeySheet({ groups, registerName, custodian, madeOn }: RecoveryKeySheetProps) {
  return (
    <section className={classes.sheet} aria-label="The recovery sheet">
      <Title order={2} className={classes.heading}>
        Recovery key: {registerName}
      </Title>
      <ol className={classes.groups} aria-label="Recovery key">
        {groups.map((group, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move, and two may be alike
          <li key={i}>{group}</li>
        ))}
      </ol>
      <dl className={classes.facts}>
        <dt>Kept by</dt>
        <dd>{custodian}</dd>
        <dt>Made on</dt>
        <dd>{madeOn}</dd>
        <dt>Made with</dt>
        <dd>Makesafe Desk, the register of Operation Makesafe exercises</dd>
      </dl>
      <div className={classes.paperOnly}>
        <Text>
          Whoever holds this sheet and the register’s files can open the register and read everything in it.
          It is needed when somebody has lost their passphrase: at the unlock page choose “Use recovery key”,
          type the groups above and choose a new passphrase. Each use is written to the register’s audit.
        </Text>
        <ul>
          <li>Seal this sheet in an envelope. Sign and date the seal.</li>
          <li>Keep it in a safe, away from the computer. Do not scan, photograph or e-mail it.</li>
          <li>If every passphrase and this sheet are lost, the register cannot be opened by anybody.</li>
        </ul>
        <dl className={classes.facts}>
          <dt>Sealed by</dt>
          <dd className={classes.rule} />
          <dt>Date</dt>
          <dd className={classes.rule} />
          <dt>Opened by, and why</dt>
          <dd className={classes.rule} />
        </dl>
      </div>
    </section>
  )
}
