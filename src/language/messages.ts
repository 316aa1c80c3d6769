// Made by `npm run locales` from the .ftl files. Not edited by hand.

/** The variables of each message: `never` for none. */
export interface Messages {
  'language-date': { day: string | number; month: string | number; year: string | number }
  'language-day-and-month': { day: string | number; month: string | number }
  'language-kilobytes': { size: string | number }
  'language-kind-award': never
  'language-kind-award.short': never
  'language-kind-long-grant': never
  'language-kind-long-grant.short': never
  'language-kind-medium-grant': never
  'language-kind-medium-grant.short': never
  'language-kind-short-grant': never
  'language-kind-short-grant.short': never
  'language-kind-social-order': never
  'language-kind-social-order.short': never
  'language-left-days': { days: number }
  'language-left-days-hours': { days: number; hours: number }
  'language-left-hours': { hours: number }
  'language-left-hours-minutes': { hours: number; minutes: number }
  'language-left-minutes': { minutes: number }
  'language-left-moment': never
  'language-left-none': never
  'language-list-and': { last: string | number; rest: string | number }
  'language-list-or': { last: string | number; rest: string | number }
  'language-megabytes': { size: string | number }
  'language-moment': {
    day: string | number
    month: string | number
    time: string | number
    weekday: string | number
    year: string | number
  }
  'language-official-date': { day: string | number; month: string | number; year: string | number }
  'language-region-10': never
  'language-region-10.short': never
  'language-region-11': never
  'language-region-11.short': never
  'language-region-15': never
  'language-region-15.short': never
  'language-region-19': never
  'language-region-19.short': never
  'language-region-23': never
  'language-region-23.short': never
  'language-region-27': never
  'language-region-27.short': never
  'language-region-31': never
  'language-region-31.short': never
  'language-region-33': never
  'language-region-33.short': never
  'language-region-35': never
  'language-region-35.short': never
  'language-region-39': never
  'language-region-39.short': never
  'language-region-43': never
  'language-region-43.short': never
  'language-region-47': never
  'language-region-47.short': never
  'language-region-55': never
  'language-region-55.short': never
  'language-region-59': never
  'language-region-59.short': never
  'language-region-61': never
  'language-region-61.short': never
  'language-region-62': never
  'language-region-62.short': never
  'language-region-63': never
  'language-region-63.short': never
  'language-region-71': never
  'language-region-71.short': never
  'language-region-75': never
  'language-region-75.short': never
  'language-region-79': never
  'language-region-79.short': never
  'language-region-KZ': never
  'language-region-KZ.short': never
  'language-sphere-1': never
  'language-sphere-1.short': never
  'language-sphere-10': never
  'language-sphere-10.short': never
  'language-sphere-11': never
  'language-sphere-11.short': never
  'language-sphere-12': never
  'language-sphere-12.short': never
  'language-sphere-13': never
  'language-sphere-13-1': never
  'language-sphere-13-1.short': never
  'language-sphere-13-2': never
  'language-sphere-13-2.short': never
  'language-sphere-13.short': never
  'language-sphere-15': never
  'language-sphere-15.short': never
  'language-sphere-16': never
  'language-sphere-16.short': never
  'language-sphere-2': never
  'language-sphere-2.short': never
  'language-sphere-2_1': never
  'language-sphere-2_1.short': never
  'language-sphere-2_2': never
  'language-sphere-2_2.short': never
  'language-sphere-2_3': never
  'language-sphere-2_3.short': never
  'language-sphere-3': never
  'language-sphere-3.short': never
  'language-sphere-4': never
  'language-sphere-4.short': never
  'language-sphere-5': never
  'language-sphere-5.short': never
  'language-sphere-7': never
  'language-sphere-7.short': never
  'language-sphere-8': never
  'language-sphere-8.short': never
  'language-sphere-9': never
  'language-sphere-9.short': never
}
