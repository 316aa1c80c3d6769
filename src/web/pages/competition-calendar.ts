import { countChanges } from '../../core/competitions/count-changes.ts'
import { getCompetition } from '../../core/competitions/get-competition.ts'
import { readMilestones } from '../../core/competitions/read-milestones.ts'
import { calendarFileName, competitionCalendar } from '../../papers/calendar.ts'
import { localizedPath, type SiteContext } from '../page.ts'
import type { SiteParts } from '../site-parts.ts'
import { notFound } from './faults.tsx'

/** The dates of a competition for the reader's own calendar: the deadline and all that is to come. */
export function competitionCalendarFile({ db }: SiteParts) {
  return async (c: SiteContext) => {
    const { locale, now, publicUrl } = c.get('page')
    const competition = await getCompetition(db, { code: c.req.param('code') ?? '' })
    if (!competition) return notFound(c)
    const { id, code } = competition
    const url = `${publicUrl}${localizedPath(locale, `/competitions/${code}`)}`
    const milestones = await readMilestones(db, competition, now)
    const told = { ...competition, milestones, changes: await countChanges(db, id), url }
    return c.body(new Uint8Array(competitionCalendar(told, { locale, now })), 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${calendarFileName(code)}"`,
    })
  }
}
