import type { ChannelKind } from './channel-kind'

/** What a channel of a kind is called, its number where that does not vary by force, and when to use it. */
export interface ChannelStart {
  readonly name: string
  /** Blank where each force or council has its own. */
  readonly number: string
  readonly when: string
}

/**
 * The ways to reach help as a force begins with them, in the order they are suggested in. Numbers that are the same
 * everywhere stand here (domain.md 3); the words are those of `resources/packs/en/channels.yaml`, which other
 * languages translate. Where a number varies by force, the force fills it in.
 */
export const CHANNEL_STARTS: Readonly<Record<ChannelKind, ChannelStart>> = {
  // 999 and 101: https://www.derbyshire.police.uk/news/derbyshire/news/news/north/2020/january/hotels-in-chesterfield-tested-on-awareness-of-child-sexual-exploitation/
  emergency: {
    name: 'Emergency',
    number: '999',
    when: 'If a child is in danger, or they are still here',
  },
  police: {
    name: 'Police, not an emergency',
    number: '101',
    when: 'If they have left and nobody is in danger',
  },
  // 18000 and 18001 101: https://www.westyorkshire.police.uk/advice/our-services/accessible-information/deaf-and-hard-hearing-information/deaf-and-hard-hearing-information
  emergency_textphone: {
    name: 'Emergency textphone',
    number: '18000',
    when: 'If you are deaf, hard of hearing or cannot speak',
  },
  relay: {
    name: 'Textphone, not an emergency',
    number: '18001 101',
    when: 'If you are deaf, hard of hearing or cannot speak',
  },
  // Register first, by the text “register” to 999: https://vanel.org.uk/kops/stay-safe/stay-safe-content/emergency-sms-service/
  emergency_sms: {
    name: 'Emergency text message',
    number: 'Text 999',
    when: 'If you have registered your telephone for it',
  },
  online: { name: 'Report online', number: '', when: 'If it is not urgent' },
  police_station: { name: 'Police station', number: '', when: 'If you would rather speak to someone' },
  // The same page of Derbyshire police as 999.
  crimestoppers: {
    name: 'Crimestoppers',
    number: '0800 555 111',
    when: 'To tell someone without giving your name',
  },
  // No hours: published ones differ. http://www.nspcc.org.uk/what-you-can-do/report-abuse/
  nspcc: {
    name: 'NSPCC helpline',
    number: '0808 800 5000',
    when: 'If you are worried about a child and want advice',
  },
  // http://www.childline.org.uk/pages/about.aspx?panel=open&type=Texture
  childline: { name: 'Childline', number: '0800 1111', when: 'For a child who wants to talk' },
  // A form on the web: https://ceop.police.uk/Safety-Centre/How-can-CEOP-help-me-YP/How-can-CEOP-help-me-concerned-adult
  ceop: { name: 'CEOP Safety Centre', number: 'ceop.police.uk/Safety-Centre', when: 'If it happened online' },
  // http://www.Modernslaveryhelpline.org; others space the same digits differently:
  // https://westoxon.gov.uk./communities-and-leisure/community-safety/modern-slavery
  modern_slavery: {
    name: 'Modern Slavery Helpline',
    number: '08000 121 700',
    when: 'If somebody is made to work or kept against their will',
  },
  // https://www.btp.police.uk/advice_and_information-1/keeping_yourself_safe/modern_slavery.aspx
  transport_police: {
    name: 'British Transport Police',
    number: '0800 40 50 40 or text 61016',
    when: 'If it is on the railway',
  },
  social_care: {
    name: 'Children’s social care',
    number: '',
    when: 'If you are worried about a child at home',
  },
  other: { name: '', number: '', when: '' },
}
