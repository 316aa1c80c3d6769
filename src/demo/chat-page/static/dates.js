import { word } from './words.js'

/** Dates as people in Kazakhstan read them; every hour is that of Astana (UTC+5, no summer time). */
const ZONE = 'Asia/Almaty'

const KK = {
  weekdays: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
}

/** Year, month from 0, day, weekday from Sunday, hour, minute, second of an instant in Astana. */
export function parts(time) {
  const shifted = new Date(time + 5 * 3_600_000)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth(),
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    clock: shifted.toISOString().slice(11, 16),
    seconds: shifted.toISOString().slice(11, 19),
    number: Math.floor(shifted.getTime() / 86_400_000),
  }
}

export const clockOf = (time) => parts(time).clock

/** «23 қараша», "23 ноября", "23 November"; the year when it is not the one of `now`. */
export function dayOf(time, language, now) {
  const { year, month, day } = parts(time)
  const other = parts(now).year !== year
  if (language === 'kk') return `${other ? `${year} жылғы ` : ''}${day} ${KK.months[month]}`
  const options = { day: 'numeric', month: 'long', timeZone: ZONE, ...(other ? { year: 'numeric' } : {}) }
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', options).format(time)
}

export function weekdayOf(time, language) {
  if (language === 'kk') return KK.weekdays[parts(time).weekday]
  return new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    weekday: 'long',
    timeZone: ZONE,
  }).format(time)
}

/** Telegram's date entity: w weekday, d or D date, t or T time, r the time left. */
export function entityDate(time, format, language, now) {
  if (/^r$/i.test(format)) return relative(time, language, now)
  const { year, month, day, clock, seconds } = parts(time)
  const words = []
  if (/w/i.test(format)) words.push(weekdayOf(time, language))
  if (format.includes('D')) words.push(dayOf(time, language, now))
  if (format.includes('d'))
    words.push(`${String(day).padStart(2, '0')}.${String(month + 1).padStart(2, '0')}.${year}`)
  if (format.includes('t')) words.push(clock)
  if (format.includes('T')) words.push(seconds)
  return words.length > 0 ? words.join(', ') : undefined
}

/** In full, in Astana, and by the clock of this device where that is another. */
export function wholeDate(time, language, now) {
  const astana = `${dayOf(time, language, now)}, ${weekdayOf(time, language)}, ${clockOf(time)} · ${word('astana')}`
  const local = new Date(time)
  if (local.getTimezoneOffset() === -300) return astana
  const clock = `${String(local.getHours()).padStart(2, '0')}:${String(local.getMinutes()).padStart(2, '0')}`
  return `${astana}; ${word('hereLocal')}: ${clock}`
}

function relative(time, language, now) {
  const minutes = Math.round((time - now) / 60_000)
  const [value, unit] =
    Math.abs(minutes) < 90
      ? [minutes, 'minute']
      : Math.abs(minutes) < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day']
  if (language !== 'kk') return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(value, unit)
  const name = { minute: 'минут', hour: 'сағат', day: 'күн' }[unit]
  const after = { minute: 'минуттан', hour: 'сағаттан', day: 'күннен' }[unit]
  return value < 0 ? `${-value} ${name} бұрын` : `${value} ${after} кейін`
}
