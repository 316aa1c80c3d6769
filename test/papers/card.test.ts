import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../src/language/locale.ts'
import { type CompetitionCard, competitionCard, competitionPicture } from '../../src/papers/card.ts'
import { type MeasuredNode, measure, type Node, picturesAvailable } from '../../src/papers/renderer.ts'

const now = new Date('2026-11-22T06:00:00Z')
const card: CompetitionCard = {
  news: 'published',
  kind: 'social-order',
  title: { kk: 'Абай облысында тарихи-мәдени мұраны сақтау', ru: 'Сохранение наследия области Абай' },
  customer: { kk: 'Абай облысының мәдениет басқармасы', ru: 'Управление культуры области Абай' },
  regions: ['10'],
  amount: 10_700_000,
  lots: 2,
  deadline: new Date('2026-12-11T13:00:00Z'),
}
const LONG =
  'Облыс халқының денсаулығын сақтау және салауатты өмір салтын насихаттау жөніндегі әлеуметтік жобаларды іске асыру, ' +
  'оның ішінде ауылдық жерлерде тұратын, өмірлік қиын жағдайға тап болған азаматтарға консультациялық көмек көрсету'

const draw = async (changes: Partial<CompetitionCard> = {}, locale: Locale = 'kk') => {
  const png = await competitionCard({ ...card, ...changes }, { locale, now })
  return Buffer.from(png ?? [])
}

interface Line {
  text: string
  top: number
  bottom: number
  left: number
  right: number
}

/** The lines as they stand in the picture. */
async function read(changes: Partial<CompetitionCard> = {}, locale: Locale = 'kk'): Promise<Line[]> {
  const picture = await competitionPicture({ ...card, ...changes }, { locale, now })
  return linesOf(await measure(picture))
}

function linesOf({ transform, runs, children }: MeasuredNode): Line[] {
  const [, , , , x, y] = transform
  const own = runs.map((run) => ({
    text: run.text.trim().replaceAll('\u00A0', ' '),
    top: y + run.y,
    bottom: y + run.y + run.height,
    left: x + run.x,
    right: x + run.x + run.width,
  }))
  return [...own, ...children.flatMap(linesOf)]
}

/** What is struck out. */
async function struckIn(changes: Partial<CompetitionCard>): Promise<string[]> {
  const { tree } = await competitionPicture({ ...card, ...changes }, { locale: 'kk', now })
  const nodes = (node: Node): Node[] =>
    node.type === 'container' ? [node, ...(node.children ?? []).flatMap(nodes)] : [node]
  return nodes(tree).flatMap((node) =>
    node.type === 'text' && node.className?.includes('struck') ? [node.text] : [],
  )
}

const texts = (lines: Line[]) => lines.map((line) => line.text)

describe.runIf(picturesAvailable())('the picture of an announcement', () => {
  test('is a PNG of 1200 × 630 for every news in every language, and the same data give the same bytes', async () => {
    for (const news of ['published', 'changed', 'cancelled', 'results'] as const)
      for (const locale of LOCALES) {
        const [png, again] = await Promise.all([draw({ news }, locale), draw({ news }, locale)])
        expect(png.subarray(1, 4).toString()).toBe('PNG')
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
        expect(png.equals(again)).toBe(true)
      }
  })

  test('says what happened, what it is, until when and how much', async () => {
    const said = texts(await read())
    for (const text of [
      'Жаңа конкурс',
      'Әлеуметтік тапсырыс',
      'Абай облысы',
      'Өтінім берудің соңғы мерзімі',
      '11 желтоқсан, 18:00',
      'жұма · 2026 ж. · Астана уақыты',
      '10 700 000 ₸',
      '2 лот',
      'Әріптес',
    ])
      expect(said).toContain(text)
  })

  test('shows a moved deadline from old to new', async () => {
    const previousDeadline = new Date('2026-12-04T13:00:00Z')
    const said = texts(await read({ news: 'changed', previousDeadline }, 'ru')).join(' ')
    expect(said).toContain('Срок продлён')
    expect(said).toContain('4 декабря, 18:00 → новый срок 11 декабря, 18:00')
  })

  test('says of a cancelled one that nothing is taken, strikes its deadline out and names no sum', async () => {
    const said = texts(await read({ news: 'cancelled' }))
    expect(said).toContain('Өтінім қабылданбайды')
    expect(said.join()).not.toContain('₸')
    expect(await struckIn({ news: 'cancelled' })).toEqual(['11 желтоқсан, 18:00'])
    expect(await struckIn({ news: 'published' })).toEqual([])
  })

  test('no longer calls for applications once the deadline has passed', async () => {
    expect(texts(await read({ deadline: new Date('2026-11-20T13:00:00Z') }))).toContain(
      'Өтінім қабылдау аяқталды',
    )
  })

  test('shows an English reader the Kazakh texts under English words', async () => {
    const said = texts(await read({}, 'en'))
    expect(said).toContain('Deadline for applications')
    expect(said).toContain('Абай облысының мәдениет басқармасы')
  })

  test('keeps a short title in large letters and a very long one within its room', async () => {
    const sizeOf = async (kk: string) => {
      const line = (await read({ title: { kk, ru: kk } })).find(({ text }) => kk.startsWith(text))
      return (line?.bottom ?? 0) - (line?.top ?? 0)
    }
    expect(await sizeOf('Ауыл жастары')).toBeGreaterThan(1.5 * (await sizeOf(LONG)))
  })

  test('lets no line leave the picture or run into another, whatever the length', async () => {
    for (const kk of ['Ауыл', LONG, 'ғ'.repeat(20_000), 'Ә '.repeat(2_000)]) {
      const lines = await read({
        title: { kk, ru: kk },
        customer: { kk, ru: kk },
        regions: ['27', '59', '63', '71', '75'],
        deadline: new Date('2027-09-30T13:00:00Z'),
        amount: 99_999_999_999,
      })
      for (const { left, right, bottom } of lines) {
        expect(left).toBeGreaterThanOrEqual(55)
        expect(right).toBeLessThanOrEqual(1200 - 55)
        expect(bottom).toBeLessThanOrEqual(630)
      }
      expect(overlaps(lines)).toEqual([])
    }
  })

  test('prints markup, control signs, lone surrogates and emoji, and obeys none', async () => {
    const kk = '<b>Қоғам</b> &amp; "жұрт" 😀🫠 日\u0000\uD800\u202E {$x} url(#a)'
    const said = texts(await read({ title: { kk, ru: kk } })).join('')
    expect(said).toContain('<b>Қоғам</b> &amp;')
    expect((await draw({ title: { kk, ru: kk }, customer: { kk, ru: kk } })).length).toBeGreaterThan(10_000)
  })
})

/** Pairs of lines that cover each other by more than the air around their letters. */
function overlaps(lines: Line[]): [string, string][] {
  const air = 12
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > air &&
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1,
      )
      .map((other): [string, string] => [one.text, other.text]),
  )
}
