import type { Picture } from '@shared/domain/documents/picture'

/** A picture on a 24 x 24 grid, in one colour: an area that is filled, or lines two units wide with round ends. */
interface Drawing {
  readonly path: string
  readonly filled: boolean
}

const lines = (path: string): Drawing => ({ path, filled: false })
const area = (...paths: readonly string[]): Drawing => ({ path: paths.join(''), filled: true })

/** A head and shoulders standing on the lower edge, `size` being the radius of the head. */
const person = (x: number, top: number, size: number, width: number): string =>
  `M${x} ${top}a${size} ${size} 0 1 0 0 ${size * 2}a${size} ${size} 0 1 0 0 ${-size * 2}z` +
  `M${x - width} 22v${-(20 - top - size * 2 - width)}a${width} ${width} 0 0 1 ${width * 2} 0V22z`

/** Drawn for this product; the prints and the slides both use them. */
export const DRAWINGS: Readonly<Record<Picture, Drawing>> = {
  luggage: lines('M4 9h16v11H4zM9 9V5h6v4M3 22L21 3'),
  cash: lines('M2 6h20v12H2zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM5.5 12h.1M18.4 12h.1'),
  clock: lines('M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM12 7v5.2l3.6 2.2'),
  'adult-and-child': area(person(8.4, 2, 2.9, 4.7), person(18, 9.8, 2.1, 3.3)),
  hidden: lines(
    'M2 12c2.6-4.3 6-6.4 10-6.4S19.4 7.7 22 12c-2.6 4.3-6 6.4-10 6.4S4.6 16.3 2 12zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6zM4 20.5L20 3.5',
  ),
  worried: lines(
    'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM8.7 9.4v.6M15.3 9.4v.6M8.2 16.6c1-1.7 2.3-2.5 3.8-2.5s2.8.8 3.8 2.5',
  ),
  visitors: area(person(12, 2, 2.7, 3.7), person(4.3, 6.2, 2.1, 2.9), person(19.7, 6.2, 2.1, 2.9)),
  'door-hanger': lines(
    'M6.5 2h11v20h-11zM12 4.8a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2zM9.5 14.5h5M9.5 18h5',
  ),
  glass: lines('M6.5 2.5h11l-1 7.3a4.55 4.55 0 0 1-9 0zM12 14v7.5M8 21.5h8M7.3 8h9.4'),
  cars: lines(
    'M2.5 18v-4.5l1.2-.8L5.5 8h7.7l3.3 5l1.5.8V18zM6 16.4a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 1 0 0-3.8zM14.2 16.4a1.9 1.9 0 1 0 0 3.8a1.9 1.9 0 1 0 0-3.8zM15 4.5h6.5M19 2l2.5 2.5L19 7',
  ),
  phone: lines('M7 2h10v20H7zM10.5 18.5h3'),
  hand: lines(
    'M8.5 13V5M11.7 11.5V3M14.9 11.5V4.2M18 13V7M8.5 13v2.2l-2.8-3a1.7 1.7 0 0 0-2.5 2.3l4.2 5.2a5.6 5.6 0 0 0 4.4 2.1h1.2a5 5 0 0 0 5-5V13',
  ),
  meal: lines('M5 8.5h14M6.3 8.5l1.4 13h8.6l1.4-13M12 8.5l1.3-6H17'),
  wallet: lines('M3 6h17v13.5H3zM3 6l13-3.5V6M20 10.3h-6.5v5H20M16.7 12.8h.1'),
  bed: lines('M2 6v14M2 17h20M22 20v-6.5a3 3 0 0 0-3-3h-8.5V17M6.3 9.6a2 2 0 1 0 0 4a2 2 0 1 0 0-4z'),
  key: lines('M7.5 8.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM11.2 10.6L20.5 3.5M16.2 6.8l2.6 3.4'),
  moon: lines('M20 14.2A8.6 8.6 0 1 1 10 3.8a6.8 6.8 0 0 0 10 10.4zM17 3v4M15 5h4'),
  bin: lines('M4 6.5h16M9 6.5V3h6v3.5M6 6.5l1.2 15h9.6l1.2-15M10 11v6.5M14 11v6.5'),
  badge: lines(
    'M4 6h16v15H4zM10 6V3h4v3M9.5 10.2a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM6.5 18.2c.5-1.5 1.5-2.2 3-2.2s2.5.7 3 2.2M15 11.5h2.5M15 15.5h2.5',
  ),
  pin: lines(
    'M12 22C7.7 16.8 5.5 13 5.5 9.6a6.5 6.5 0 0 1 13 0C18.5 13 16.3 16.8 12 22zM12 7.2a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8z',
  ),
  card: lines(
    'M2 5h20v14H2zM7.5 8.8a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM4.6 16.2c.4-1.4 1.4-2.1 2.9-2.1s2.5.7 2.9 2.1M14 10h5M14 14h5',
  ),
  speech: lines('M3 4h18v12.5h-9.5L6.5 21v-4.5H3zM7.5 8.5h9M7.5 12h6'),
  stop: lines('M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8zM7.5 12h9'),
  pen: lines('M4 20l1.2-4.7L16.5 4l3.5 3.5L8.7 18.8zM14 6.5l3.5 3.5M12.5 21H21'),
  camera: lines('M2.5 7.5l13-4l1.8 6l-13 4zM6.3 13v8.5M2.5 21.5h7.6M6.3 17h5.5l1-4.8M17 6.5l4 .5'),
  syringe: lines('M17.5 2.5l4 4M19.5 4.5l-3 3M12 5l7 7M17.5 10.5L9 19H5v-4l8.5-8.5M5 19l-3 3M9.5 10.5l2 2'),
  heart: lines(
    'M12 20.5C6 16 2.8 12.7 2.8 8.9a4.7 4.7 0 0 1 9.2-1.3a4.7 4.7 0 0 1 9.2 1.3c0 3.8-3.2 7.1-9.2 11.6z',
  ),
  building: lines('M5 2.5h14v19H5zM9.3 7h.1M14.6 7h.1M9.3 11.5h.1M14.6 11.5h.1M10 21.5v-5h4v5'),
}
