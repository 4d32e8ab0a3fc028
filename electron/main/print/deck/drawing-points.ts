/** A point of a shape as a slide has it: a line to it, a jump to it, a curve to it, or the way back to the start. */
export type DrawingPoint =
  | { readonly x: number; readonly y: number; readonly moveTo?: boolean }
  | {
      readonly x: number
      readonly y: number
      readonly curve: {
        readonly type: 'cubic'
        readonly x1: number
        readonly y1: number
        readonly x2: number
        readonly y2: number
      }
    }
  | { readonly close: true }

interface At {
  readonly x: number
  readonly y: number
}

/** How many numbers each command takes. */
const TAKES = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 } as const
type Command = keyof typeof TAKES

/**
 * An SVG path of a pictogram as the points of a shape on a slide, multiplied by `scale`. Knows the commands that the
 * drawings use (M, L, H, V, C, S, Z and arcs of circles, in both cases) and refuses (throws) others: a picture must
 * not silently lose a line.
 */
export function drawingPoints(path: string, scale: number): readonly DrawingPoint[] {
  const points: DrawingPoint[] = []
  let at: At = { x: 0, y: 0 }
  let start = at
  let handle: At | null = null
  const to = (x: number, y: number): At => ({ x: x * scale, y: y * scale })
  const curve = (first: At, second: At, end: At): void => {
    const [a, b] = [to(first.x, first.y), to(second.x, second.y)]
    points.push({ ...to(end.x, end.y), curve: { type: 'cubic', x1: a.x, y1: a.y, x2: b.x, y2: b.y } })
  }

  for (const { command, relative, n } of stepsOf(path)) {
    const [ox, oy] = relative ? [at.x, at.y] : [0, 0]
    const point = (i: number): At => ({ x: ox + (n[i] ?? 0), y: oy + (n[i + 1] ?? 0) })
    let next: At = at
    let nextHandle: At | null = null
    if (command === 'z') {
      points.push({ close: true })
      next = start
    } else if (command === 'c' || command === 's') {
      const smooth = handle ? { x: 2 * at.x - handle.x, y: 2 * at.y - handle.y } : at
      const [first, rest] = command === 'c' ? [point(0), 2] : [smooth, 0]
      nextHandle = point(rest)
      next = point(rest + 2)
      curve(first, nextHandle, next)
    } else if (command === 'a') {
      next = point(5)
      for (const [first, second, end] of arcCurves(at, next, n[0] ?? 0, n[3] === 1, n[4] === 1))
        curve(first, second, end)
    } else {
      next =
        command === 'h'
          ? { x: ox + (n[0] ?? 0), y: at.y }
          : command === 'v'
            ? { x: at.x, y: oy + (n[0] ?? 0) }
            : point(0)
      points.push(command === 'm' ? { ...to(next.x, next.y), moveTo: true } : to(next.x, next.y))
      if (command === 'm') start = next
    }
    at = next
    handle = nextHandle
  }
  return points
}

interface Step {
  readonly command: Command
  readonly relative: boolean
  readonly n: readonly number[]
}

function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, letter = '', text = '']): Step[] => {
    const lower = letter.toLowerCase()
    if (!(lower in TAKES)) throw new Error(`a picture uses the path command ${letter}`)
    const command = lower as Command
    const relative = letter === lower
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const takes = TAKES[command]
    if (takes === 0) return [{ command, relative, n: [] }]
    return Array.from({ length: numbers.length / takes }, (_, i) => ({
      // What follows the first point of a jump are lines.
      command: command === 'm' && i > 0 ? 'l' : command,
      relative,
      n: numbers.slice(i * takes, (i + 1) * takes),
    }))
  })
}

/** An arc of a circle as cubic curves, none over a quarter turn. Too small a radius grows, as SVG has it. */
function arcCurves(
  from: At,
  end: At,
  radius: number,
  large: boolean,
  clockwise: boolean,
): readonly (readonly [At, At, At])[] {
  const half = Math.hypot(end.x - from.x, end.y - from.y) / 2
  if (half === 0) return []
  const r = Math.max(radius, half)
  const side = (large === clockwise ? -1 : 1) * Math.sqrt(Math.max(0, r * r - half * half))
  const centre = {
    x: (from.x + end.x) / 2 - (side * (end.y - from.y)) / (2 * half),
    y: (from.y + end.y) / 2 + (side * (end.x - from.x)) / (2 * half),
  }
  const first = Math.atan2(from.y - centre.y, from.x - centre.x)
  const turn = Math.atan2(end.y - centre.y, end.x - centre.x) - first
  const sweep = clockwise ? (turn <= 0 ? turn + 2 * Math.PI : turn) : turn >= 0 ? turn - 2 * Math.PI : turn
  const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9)
  const step = sweep / pieces
  const reach = (4 / 3) * Math.tan(step / 4) * r
  const on = (angle: number): At => ({
    x: centre.x + r * Math.cos(angle),
    y: centre.y + r * Math.sin(angle),
  })
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [first + i * step, first + (i + 1) * step]
    const [p, q] = [on(a), on(b)]
    return [
      { x: p.x - reach * Math.sin(a), y: p.y + reach * Math.cos(a) },
      { x: q.x + reach * Math.sin(b), y: q.y - reach * Math.cos(b) },
      q,
    ]
  })
}
