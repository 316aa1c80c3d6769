import { type Day, dayOf, fromAlmaty, isDay } from '../../core/calendar/astana-time.ts'
import { readExceptions } from '../../core/calendar/read-exceptions.ts'
import { editCompetition } from '../../core/competitions/authoring/edit-competition.ts'
import type { Edit } from '../../core/competitions/authoring/edits/edit.ts'
import {
  clearMoment,
  fieldOfMoment,
  isMoment,
  type MomentName,
  momentIn,
  setMoment,
} from '../../core/competitions/authoring/edits/moments.ts'
import type { Authored } from '../../core/competitions/authoring/open-authored.ts'
import { hasDeadline } from '../../core/competitions/authoring/unset-deadline.ts'
import { earliestDeadline } from '../../core/competitions/legal-terms.ts'
import { milestoneName } from '../../core/competitions/milestone-text.ts'
import { Refusal } from '../../core/errors.ts'
import { readMoment } from '../../core/notices/read-moment.ts'
import { SETTABLE_MILESTONES } from '../../database/schema/index.ts'
import { date, moment, shortMoment, weekday } from '../../language/dates.ts'
import type { Locale } from '../../language/locale.ts'
import { lookUpMarkup, markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { rowsOf } from '../ui/buttons.ts'
import { calendarRows } from '../ui/calendar.ts'
import { type Args, action, screen } from '../ui/route.ts'
import type { Button, View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { afterEdit } from './after-edit.ts'
import { askView, openAt } from './ask.ts'
import { orNone } from './values.ts'

/** `at`: the month shown, '2026-12', or the day that was chosen, '2026-12-05'. */
const TIME = { id: 'number', name: 'string', at: 'string?', walk: 'string?' } as const
type TimeArgs = Args<typeof TIME>

const HOURS = [...Array.from({ length: 15 }, (_, at) => `${String(at + 8).padStart(2, '0')}:00`), '23:59']

/** A moment of a competition: a day of the calendar, then an hour; or as it is written. */
export const authorTime = screen('authortime', TIME, {
  open: (visit, args) => timeView(visit, args),
  async receive(visit, args, { text = '' }): Promise<View> {
    const day = isDay(args.at) ? args.at.split('-').reverse().join('.') : ''
    const at = (day && readMoment(`${day} ${text}`, visit.now)) || readMoment(text, visit.now)
    if (!at) throw new Refusal('deadline-unclear')
    return change(visit, args, setMoment(nameIn(args), at, visit.now))
  },
})

/** `at`: day and hour in one, '202612051830', Astana time; `none` takes the moment out. */
export const authorAt = action('authorat', TIME, {
  open(visit, args) {
    const name = nameIn(args)
    if (args.at === 'none' && name !== 'deadline') return change(visit, args, clearMoment(name))
    const [, day = '', hour = ''] = /^(\d{8})(\d{4})$/.exec(args.at ?? '') ?? []
    if (!day) return timeView(visit, args)
    const at = fromAlmaty(
      day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
      hour.replace(/^(\d\d)(\d\d)$/, '$1:$2'),
    )
    return change(visit, args, setMoment(name, at, visit.now))
  },
})

/** The milestones, each with its moment or without. */
export const authorTimes = screen(
  'authortimes',
  { id: 'number', part: 'string?', walk: 'string?' },
  {
    async open(visit, { id, walk }): Promise<View> {
      const { locale } = visit
      const authored = await openAt(visit, id, { field: 'milestones' })
      const { content } = authored.version
      return askView(visit, authored, {
        ...{ step: { field: 'milestones' }, walk, html: [] },
        buttons: SETTABLE_MILESTONES.map((name) => {
          const at = momentIn(content, name)
          const label = milestoneName(locale, name)
          return [{ text: at ? `✓ ${label}: ${shortMoment(at)}` : label, data: address({ id, name, walk }) }]
        }),
      })
    },
  },
)

function nameIn({ name }: { name: string }): MomentName {
  if (!isMoment(name)) throw new Refusal('not-found')
  return name
}

const address = ({ id, name, at = '', walk = '' }: TimeArgs, route = 'authortime'): string =>
  [route, id, name, at, walk].join(':').replace(/:+$/, '')

async function change(visit: Visit, args: TimeArgs, edit: Edit): Promise<View> {
  const { id, walk } = args
  const edited = await editCompetition(visit.db, actorOf(visit), { id, now: visit.now }, edit)
  if (edit.field === 'milestones' && !edited.competition.publishedAt)
    return authorTimes.open(visit, { id, ...(walk && { walk }) })
  return afterEdit(visit, edited, { step: { field: edit.field }, walk })
}

async function timeView(visit: Visit, args: TimeArgs): Promise<View> {
  const { locale } = visit
  const name = nameIn(args)
  const field = fieldOfMoment(name)
  const authored = await openAt(visit, args.id, { field })
  const set = shownMoment(authored, name)
  const now = markup(locale, 'authoring-now', { value: orNone(locale, set ? moment(locale, set) : '') })
  const day = isDay(args.at) ? args.at : undefined
  return askView(visit, authored, {
    step: { field },
    walk: args.walk,
    question:
      name === field
        ? lookUpMarkup(locale, `authoring-ask-${name}`)
        : markup(locale, 'authoring-ask-milestone', { name: milestoneName(locale, name) }),
    html: [now, ...(await earliest(visit, authored, name)), ...(day ? [dayText(locale, day)] : [])],
    buttons: [
      ...(day ? hourRows(args, day) : dayRows(visit, args, set)),
      ...(set && name !== 'deadline' ? [[clearButton(locale, args)]] : []),
    ],
  })
}

function shownMoment({ version: { content } }: Authored, name: MomentName): Date | undefined {
  return name === 'deadline' && !hasDeadline(content) ? undefined : momentIn(content, name)
}

const dayText = (locale: Locale, day: Day) =>
  markup(locale, 'authoring-hour', { day: `${date(locale, day)}, ${weekday(locale, day)}` })

/** The first day the law allows if it were published now. */
async function earliest({ db, locale, now }: Visit, { version, competition }: Authored, name: MomentName) {
  const { kind, repeat } = version.content
  if (name !== 'deadline' || competition.publishedAt) return []
  const found = earliestDeadline({ kind, repeat }, now, await readExceptions(db))
  if (!found) return []
  const { day, period } = found
  return [
    markup(locale, 'authoring-earliest', {
      day: `${date(locale, day)}, ${weekday(locale, day)}`,
      amount: period.amount,
      point: period.source.point,
    }),
  ]
}

function dayRows({ locale, now }: Visit, args: TimeArgs, set: Date | undefined): Button[][] {
  const month = args.at?.slice(0, 7)
  const label = { kk: '', ru: '' }
  return calendarRows(
    {
      field: { id: args.name, type: 'date', label },
      ...{ locale, month, today: dayOf(now), value: set && dayOf(set) },
    },
    { pick: (at) => address({ ...args, at }), month: (at) => address({ ...args, at }) },
  )
}

const hourRows = (args: TimeArgs, day: Day): Button[][] =>
  rowsOf(
    HOURS.map((hour) => {
      const at = `${day}${hour}`.replace(/\D/g, '')
      return { text: hour, data: address({ ...args, at }, 'authorat') }
    }),
    4,
  )

const clearButton = (locale: Locale, args: TimeArgs): Button => ({
  text: t(locale, 'authoring-clear-button'),
  data: address({ ...args, at: 'none' }, 'authorat'),
})
