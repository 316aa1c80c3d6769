// Made by `npm run locales` from the .ftl files. Not edited by hand.

/** The variables of each message: `never` for none. */
export interface Messages {
  'file-at-field': { path: string | number; text: string | number }
  'file-at-line': { line: string | number; text: string | number }
  'file-at-line-and-field': { line: string | number; path: string | number; text: string | number }
  'file-did-you-mean': { nearest: string | number }
  'file-fault-amount': { value: string | number }
  'file-fault-amount-above': { bound: string | number }
  'file-fault-amount-below': { bound: string | number }
  'file-fault-bin': { value: string | number }
  'file-fault-code': { value: string | number }
  'file-fault-deadline-before-opening': never
  'file-fault-deadline-past': never
  'file-fault-document-content': { name: string | number }
  'file-fault-document-missing': { name: string | number }
  'file-fault-document-source': never
  'file-fault-document-type': { allowed: string | number; name: string | number }
  'file-fault-expected-fields': never
  'file-fault-expected-list': never
  'file-fault-expected-text': never
  'file-fault-file-empty': never
  'file-fault-file-encoding': never
  'file-fault-file-too-large': { megabytes: string | number }
  'file-fault-file-type': { name: string | number }
  'file-fault-file-unused': { name: string | number }
  'file-fault-intake-extra': { field: string | number }
  'file-fault-intake-lacks': { field: string | number }
  'file-fault-language-missing': { language: string }
  'file-fault-lot-number-twice': { number: string | number }
  'file-fault-missing': never
  'file-fault-mixed-letters': { word: string | number }
  'file-fault-moment': { value: string | number }
  'file-fault-no-documents': never
  'file-fault-no-language': never
  'file-fault-no-lots': never
  'file-fault-number': { max: string | number; value: string | number }
  'file-fault-result-lot': { number: string | number }
  'file-fault-results-before-deadline': never
  'file-fault-same-text': never
  'file-fault-score': { value: string | number }
  'file-fault-sphere-of-social-order': { sphere: string | number }
  'file-fault-tag': { value: string | number }
  'file-fault-too-long': { length: string | number; max: string | number }
  'file-fault-too-many': { max: string | number }
  'file-fault-unknown-field': { field: string | number }
  'file-fault-unknown-value': { allowed: string | number; value: string | number }
  'file-fault-url': { value: string | number }
  'file-fault-yaml-bracket': never
  'file-fault-yaml-colon': never
  'file-fault-yaml-indent': never
  'file-fault-yaml-not-fields': never
  'file-fault-yaml-other': never
  'file-fault-yaml-quote': never
  'file-fault-yaml-several': never
  'file-fault-yaml-sign': { sign: string | number }
  'file-fault-yaml-tab': never
  'file-fault-yaml-twice': { field: string | number }
  'file-fault-yes-no': { value: string | number }
  'file-fault-zip-broken': never
  'file-fault-zip-encrypted': never
  'file-fault-zip-no-competition': never
  'file-fault-zip-path': never
  'file-fault-zip-too-large': never
  'file-fault-zip-too-many': never
  'file-lack': { language: string }
  'file-lack-contract': never
  'file-lack-customer': never
  'file-lack-documents': never
  'file-lack-form': never
  'file-lack-intake-place': never
  'file-lack-item': { language: string | number; what: string | number }
  'file-lack-lot': { number: string | number }
  'file-lack-needs': never
  'file-lack-other': never
  'file-lack-protocol': never
  'file-lack-rules': never
  'file-lack-specification': never
  'file-lack-summary': never
  'file-lack-title': never
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
  'paper-amount': never
  'paper-application': never
  'paper-competition': never
  'paper-deadline': never
  'paper-draft': never
  'paper-empty': never
  'paper-lot': { number: string | number }
  'paper-organization': never
  'paper-page': { page: string | number; pages: string | number }
  'paper-place': never
  'paper-receipt': never
  'paper-receipt-hash': never
  'paper-receipt-number': never
  'paper-receipt-submitted': never
  'paper-receipt-verify': never
  'paper-signature': never
  'paper-signature-date': never
  'paper-total': never
  'ui-apology': never
  'ui-back-button': never
  'ui-cancel-button': never
  'ui-done-button': never
  'ui-home-button': never
  'ui-next-button': never
  'ui-page': { page: string | number; pages: string | number }
  'ui-where-was-i-button': never
}
