import { readExceptions } from '../../core/calendar/read-exceptions.ts'
import { Refusal } from '../../core/errors.ts'
import {
  cancelExtension,
  declineExtension,
  grantExtension,
  proposeExtension,
  writeExtensionReason,
} from '../../core/extensions/decide-extension.ts'
import { getExtension } from '../../core/extensions/extension.ts'
import { waitingExtensions } from '../../core/extensions/list-extensions.ts'
import { readMoment } from '../../core/notices/read-moment.ts'
import { mustCan } from '../../core/staff/can.ts'
import { moment } from '../../language/dates.ts'
import { isComplete, pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { backButton } from '../ui/buttons.ts'
import { clip } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import type { Visit } from '../ui/visit.ts'
import { actorOf } from './actor.ts'
import { laterRows, workingDaysLater } from './extend.ts'
import { extensionView } from './extension-view.ts'

/** Requests for more time that wait, the oldest first. */
export const extensions = screen(
  'exts',
  {},
  {
    async open(visit): Promise<View> {
      const { db, locale } = visit
      mustCan(actorOf(visit), 'decideSomeExtensions')
      const waiting = await waitingExtensions(db, actorOf(visit), visit.now)
      return {
        html: markup(locale, 'extension-list', { count: waiting.length }),
        buttons: [
          ...waiting
            .slice(0, SHOWN)
            .map(({ id, title }) => [{ text: clip(pick(title, locale), 40), data: extension.at({ id }) }]),
          [backButton(locale, 'staff')],
        ],
      }
    },
  },
)

/** The rest come up as these are decided. */
const SHOWN = 10

/** A request for more time, as staff decide it. */
export const extension = screen(
  'ext',
  { id: 'number' },
  { open: (visit, { id }) => extensionView(visit, id) },
)

/** Until when: so many working days on, or as it is written. */
export const extensionUntil = screen(
  'extuntil',
  { id: 'number', days: 'number?' },
  {
    async open(visit, { id, days }): Promise<View> {
      const { db, locale } = visit
      const { until } = await getExtension(db, actorOf(visit), id)
      if (days !== undefined) return put(visit, id, workingDaysLater(until, days, await readExceptions(db)))
      return {
        html: markup(locale, 'extension-until', { deadline: moment(locale, until) }),
        buttons: [
          ...(await laterRows(visit, until, (ahead) => extensionUntil.at({ id, days: ahead }))),
          [backButton(locale, extension.at({ id }))],
        ],
      }
    },
    async receive(visit, { id }, { text = '' }) {
      const until = readMoment(text, visit.now)
      if (!until) throw new Refusal('deadline-unclear')
      return put(visit, id, until)
    },
  },
)

async function put(visit: Visit, id: number, until: Date): Promise<View> {
  const by = actorOf(visit)
  await proposeExtension(visit.db, by, { id, until, now: visit.now })
  const { extension: row } = await getExtension(visit.db, by, id)
  if (isComplete(row.reason ?? {})) return extension.open(visit, { id })
  return extensionReason.open(visit, { id, language: 'kk' })
}

/** The reason in one language; after the Kazakh one the Russian is asked for. */
export const extensionReason = screen(
  'extreason',
  { id: 'number', language: 'string' },
  {
    async open(visit, { id, language }): Promise<View> {
      const { locale } = visit
      await getExtension(visit.db, actorOf(visit), id)
      return {
        html: markup(locale, language === 'ru' ? 'extension-reason-ru' : 'extension-reason-kk'),
        buttons: [[backButton(locale, extension.at({ id }))]],
      }
    },
    async receive(visit, { id, language: asked }, { text = '' }): Promise<View> {
      const language = asked === 'ru' ? 'ru' : 'kk'
      await writeExtensionReason(visit.db, actorOf(visit), { id, language, text, now: visit.now })
      return language === 'kk'
        ? extensionReason.open(visit, { id, language: 'ru' })
        : extension.open(visit, { id })
    },
  },
)

const decision = (
  name: string,
  decide: typeof grantExtension,
  note: 'extension-granted-note' | 'extension-declined-note' | 'extension-cancelled-note',
) =>
  action(
    name,
    { id: 'number' },
    {
      async open(visit, { id }) {
        await decide(visit.db, actorOf(visit), { id, now: visit.now })
        return { ...(await extension.open(visit, { id })), toast: t(visit.locale, note) }
      },
    },
  )

export const extensionGrant = decision('extgrant', grantExtension, 'extension-granted-note')
export const extensionDecline = decision('extdecline', declineExtension, 'extension-declined-note')
export const extensionCancel = decision('extcancel', cancelExtension, 'extension-cancelled-note')
