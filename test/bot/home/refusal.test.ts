import { describe, expect, it } from 'vitest'
import { refusalView } from '../../../src/bot/home/refusal.ts'
import { ROUTES } from '../../../src/bot/routes.ts'
import { siteMap } from '../../../src/bot/ui/route.ts'
import type { Visit } from '../../../src/bot/ui/visit.ts'
import { Refusal, refusalReasons } from '../../../src/core/errors.ts'
import { LOCALES } from '../../../src/language/locale.ts'
import { hasMessage } from '../../../src/language/translate.ts'

const find = siteMap(ROUTES)
const visit = (place: string) =>
  ({ locale: 'kk', person: { place, consentedAt: null }, grants: [], find }) as unknown as Visit

describe('a refusal', () => {
  it.each(LOCALES)('has words and a short form for every reason in %s', (locale) => {
    for (const reason of refusalReasons) {
      expect(hasMessage(locale, `refusal-${reason}`), reason).toBe(true)
      expect(hasMessage(locale, `refusal-${reason}.short`), reason).toBe(true)
    }
  })

  it('leads where it can be mended, by buttons that open something', async () => {
    for (const reason of refusalReasons) {
      const details = {
        competitionId: 5,
        // One that is closed is answered with the record of the attempt: test/bot/applications/deadline.test.ts.
        ...(reason !== 'competition-closed' && { applicationId: 7 }),
        count: 3,
        excess: 1,
        limit: 2,
        line: 'x',
        least: 1,
        most: 6,
        hours: 48,
        number: 2,
        amount: 5,
        day: '2026-06-12',
        point: '454',
        kind: 'off',
        id: 9,
        each: 2,
        length: 700,
        allowed: '0, 2',
        code: 'bir-konkurs',
        present: 2,
        needed: 3,
      }
      const view = await refusalView(visit('field:7:goal'), new Refusal(reason, details))
      const addresses = view.buttons!.flat().map(({ data }) => data!)
      for (const address of addresses) expect(find(address), `${reason}: ${address}`).toBeDefined()
      expect(view.toast?.length ?? 0).toBeLessThanOrEqual(200)
    }
  })

  it('opens the competition that is closed, and where the person was when nothing else mends it', async () => {
    const closed = await refusalView(visit('home'), new Refusal('competition-closed', { competitionId: 5 }))
    expect(closed.buttons![0]![0]!.data).toBe('comp:5')
    const empty = await refusalView(visit('field:7:goal'), new Refusal('text-empty'))
    expect(empty.buttons![0]![0]!.data).toBe('field:7:goal')
  })

  it('lets an applicant ask the organizer why, about that competition', async () => {
    const addresses = async (
      reason: 'competition-closed' | 'application-incomplete',
      details: Refusal['details'],
    ) =>
      (await refusalView(visit('field:7:goal'), new Refusal(reason, details)))
        .buttons!.flat()
        .map(({ data }) => data)
    expect(await addresses('competition-closed', { competitionId: 5 })).toContain('ask:5')
    expect(await addresses('application-incomplete', { applicationId: 7 })).toContain('ask')
  })

  it('says a day in the words of the reader', async () => {
    const details = { amount: 5, day: '2026-06-12', point: '454' }
    const { html } = await refusalView(visit('home'), new Refusal('law-announcement', details))
    expect(html).toContain('Соңғы мерзім 2026 жылғы 12 маусым күнінен ерте болмауы керек')
  })

  it('for want of consent is the question itself, which then opens what was asked for', async () => {
    const view = await refusalView(
      { ...visit('comp:5'), asked: 'apply:9' } as Visit,
      new Refusal('consent-needed'),
    )
    expect(view.buttons![0]![0]!.data).toBe('agree:apply~9')
  })
})
