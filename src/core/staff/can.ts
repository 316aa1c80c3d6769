/** A person as permissions see them. */
export interface Actor {
  id: number
  staff: boolean
}

/** Every permission as a sentence. Keyboards follow it, use cases enforce it. */
export const can = {
  readStaffDesk: (person: Actor) => person.staff,
  importCompetition: (person: Actor) => person.staff,
  publishCompetition: (person: Actor) => person.staff,
  changeCompetition: (person: Actor) => person.staff,
  cancelCompetition: (person: Actor) => person.staff,
  readDeliveries: (person: Actor) => person.staff,
  sendNotice: (person: Actor) => person.staff,
  /** A second pair of eyes: never the author's. */
  approveNotice: (person: Actor, notice: { authorId: number }) =>
    person.staff && person.id !== notice.authorId,
  correctNotice: (person: Actor) => person.staff,
  removeNotice: (person: Actor) => person.staff,
  steerBroadcast: (person: Actor) => person.staff,
  /** More time for one applicant. */
  decideExtension: (person: Actor) => person.staff,
  /** Who owns an organization, where somebody claims it. */
  decideClaim: (person: Actor) => person.staff,
  answerClarification: (person: Actor) => person.staff,
  /** Once their lot is opened; before that nobody outside the organization. */
  readApplications: (person: Actor) => person.staff,
  editCalendar: (person: Actor) => person.staff,
}
