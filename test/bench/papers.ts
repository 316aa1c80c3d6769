import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { type ApplicationPaper, applicationPdf } from '../../src/papers/pdf.ts'
import { machine, median, ms, printTable } from './numbers.ts'

const RUNS = 7
const SENTENCE =
  'Ауданда 15–28 жастағы 1 240 адам оқымайды әрі жұмыс істемейді; жоба оларды үш кәсіпке баулиды. '

/** How long the paper of a long application takes, and how long anything else in the process waits meanwhile. */
export async function benchPapers(): Promise<void> {
  console.log(`${machine()}; medians of ${RUNS} runs, each of another text\n`)
  await applicationPdf(paper(0))
  const quiet = await longestWait(() => new Promise((resolve) => setTimeout(resolve, 1000)))
  const took: number[] = []
  const waits: number[] = []
  let pages = 0
  for (let run = 1; run <= RUNS; run++) {
    const began = performance.now()
    let pdf: Uint8Array = new Uint8Array()
    waits.push(
      await longestWait(async () => {
        pdf = await applicationPdf(paper(run))
      }),
    )
    took.push(performance.now() - began)
    pages = (
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Type \/Page\b/g) ?? []
    ).length
  }
  printTable(
    ['paper', 'pages', 'made in', 'longest wait of others', 'the same, idle'],
    [['application', String(pages), ms(median(took)), ms(median(waits)), ms(quiet)]],
  )
}

async function longestWait(job: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await job()
  delay.disable()
  return delay.max / 1e6
}

/** About forty pages: eight sections of long answers and a budget of a hundred lines. */
function paper(run: number): ApplicationPaper {
  const answer = (at: number) => `${run}.${at}. ${SENTENCE.repeat(58)}`
  const rows = Array.from({ length: 100 }, (_, at) => {
    const [count, price] = [at + 1 + run, 15_000 + at]
    return [`Тренер қызметі ${at + 1}`, 'сағат', String(count), `${price} ₸`, `${count * price} ₸`]
  })
  return {
    language: 'kk',
    competition: {
      title: 'Ауыл жастары',
      customer: 'Жастар саясаты басқармасы',
      deadline: '2026 ж. 15 желтоқсан',
    },
    lot: { number: 1, theme: 'Жастардың бастамалары', amount: '12 000 000 ₸' },
    organization: [{ label: 'Атауы', value: '«Жас Түркістан» қоғамдық бірлестігі' }],
    sections: Array.from({ length: 8 }, (_, section) => ({
      title: `${section + 1}. Бөлім`,
      fields: [
        ...Array.from({ length: 3 }, (_, at) => ({
          label: `Сұрақ ${at + 1}`,
          value: answer(section * 3 + at),
        })),
        ...(section === 7
          ? [
              {
                label: 'Шығыстар сметасы',
                table: { columns: ['Бабы', 'Бірлігі', 'Саны', 'Бағасы', 'Сомасы'], rows },
              },
            ]
          : []),
      ],
    })),
    draft: true,
  }
}
