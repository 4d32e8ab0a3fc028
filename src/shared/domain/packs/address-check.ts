/** Mail services that anybody can have an address at. An address there may be a person's own. */
const FREE_MAIL = new Set([
  'aol.com',
  'blueyonder.co.uk',
  'btinternet.com',
  'gmail.com',
  'googlemail.com',
  'gmx.co.uk',
  'gmx.com',
  'hotmail.co.uk',
  'hotmail.com',
  'icloud.com',
  'live.co.uk',
  'live.com',
  'mail.com',
  'me.com',
  'msn.com',
  'ntlworld.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'sky.com',
  'talktalk.net',
  'tiscali.co.uk',
  'virginmedia.com',
  'yahoo.co.uk',
  'yahoo.com',
  'ymail.com',
])

/** A contact that receives packs. */
export interface PackContact {
  readonly email: string
  readonly role: string
}

/** Words by which the role of a contact, or the first part of an address, says that it is not the venue itself. */
const HEAD_OFFICE = /\b(head ?office|headquarters|hq|group|regional|area manager|corporate)\b/iu

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/**
 * What a person should look at before a pack goes to these addresses, in sentences. peers.md 4, idea 8: no council
 * address, no duplicates; 6.1, trap 5: open data carries the council's address beside the venue's name. An address of
 * the chain's head office gets the result of one venue: that can be meant, so it is said and not stopped.
 */
export function addressFindings(
  contacts: readonly PackContact[],
  operator: string | null,
): readonly string[] {
  return contacts.flatMap(({ email, role }) => {
    const domain = domainOf(email)
    const mailbox = email.slice(0, email.lastIndexOf('@')).replace(/[._-]/g, ' ')
    if (/(^|\.)gov\.(uk|wales|scot)$/.test(domain)) {
      return [`${email} looks like an address of a council. Check that it is the venue’s.`]
    }
    if (/(^|\.)police\.uk$/.test(domain)) {
      return [`${email} is an address of the police. Check that it is the venue’s.`]
    }
    if (FREE_MAIL.has(domain)) {
      return [
        `${email} is with a free mail service, so it may be somebody’s own. Check that it is the venue’s.`,
      ]
    }
    if (HEAD_OFFICE.test(role) || HEAD_OFFICE.test(mailbox)) {
      const of = operator === null ? 'a head office' : `the head office of ${operator}`
      return [`${email} looks like ${of}, which would read about this venue. Check that it should.`]
    }
    return []
  })
}
