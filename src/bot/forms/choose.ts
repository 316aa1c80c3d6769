import { allFields } from '../../core/applications/form/form.ts'
import { chooseForm } from '../../core/applications/form-editing/confirm-form.ts'
import { openFormDraft } from '../../core/applications/form-editing/form-draft.ts'
import { listForms } from '../../core/applications/form-editing/list-forms.ts'
import { pick } from '../../language/locale.ts'
import { markup, t } from '../../language/translate.ts'
import { actorOf } from '../staff/actor.ts'
import { backButton } from '../ui/buttons.ts'
import { clip, pageOf, pagerRow } from '../ui/paging.ts'
import { action, screen } from '../ui/route.ts'
import type { View } from '../ui/view.ts'
import { overviewView } from './overview.ts'

const PAGE = 8

/** Every version of every form there is, for a draft of a competition. */
export const formPick = screen(
  'formpick',
  { id: 'number', page: 'number?' },
  {
    async open(visit, { id, page = 1 }): Promise<View> {
      const { db, locale } = visit
      const { competition, edited } = await openFormDraft(db, actorOf(visit), id)
      const paged = pageOf(await listForms(db), page, PAGE)
      return {
        html: [
          markup(locale, 'formedit-choose'),
          ...(edited ? [markup(locale, 'formedit-choose-edited')] : []),
        ].join('\n\n'),
        buttons: [
          ...paged.items.map(({ id: formId, form }) => {
            const label = t(locale, 'formedit-version-button', {
              ...{ title: clip(pick(form.title, locale), 34), version: form.version },
              fields: allFields(form).length,
            })
            const mark = formId === competition.formId ? '✓ ' : ''
            return [{ text: `${mark}${label}`, data: formUse.at({ id, form: formId }) }]
          }),
          pagerRow(locale, paged, (to) => formPick.at({ id, page: to })),
          [backButton(locale, `formed:${id}`)],
        ],
      }
    },
  },
)

const formUse = action(
  'formuse',
  { id: 'number', form: 'number' },
  {
    async open(visit, { id, form: formId }) {
      const { db, locale, now } = visit
      await chooseForm(db, actorOf(visit), { competitionId: id, formId, now })
      return { ...(await overviewView(visit, id)), toast: t(locale, 'formedit-chosen-note') }
    },
  },
)

export const chooseRoutes = [formPick, formUse]
