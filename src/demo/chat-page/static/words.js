/** The page's own words; what the bot says comes from the bot. */
const TABLE = {
  title: ['Әріптес', 'Әріптес', 'Әріптес'],
  rest: ['· таныстырылым', '· знакомство', '· demo'],
  who: ['Кім болып көресіз?', 'Кем хотите побыть?', 'Who would you like to be?'],
  note: [
    'Бұл шынайы Telegram емес: хабарламалар осы компьютерден шықпайды, адамдар мен конкурстар ойдан алынған.',
    'Это не настоящий Telegram: сообщения не покидают этот компьютер, люди и конкурсы вымышлены.',
    'This is not the real Telegram: messages never leave this computer; people and competitions are invented.',
  ],
  link: [
    'Сайттағы сілтемені ашу үшін адамды таңдап, «Бастау» батырмасын басыңыз.',
    'Чтобы открыть ссылку с сайта, выберите человека и нажмите «Начать».',
    'To open the link from the site, choose a person and press Start.',
  ],
  nobody: ['Тізімнен адамды таңдаңыз', 'Выберите человека из списка', 'Choose a person from the list'],
  beside: ['Қатар ашу', 'Открыть рядом', 'Open alongside'],
  newPerson: ['Жаңа адам', 'Новый человек', 'New person'],
  name: ['Аты-жөні', 'Имя', 'Name'],
  clientLanguage: ['Telegram тілі', 'Язык Telegram', 'Language of Telegram'],
  add: ['Қосу', 'Добавить', 'Add'],
  shared: ['Топтар мен арналар', 'Группы и каналы', 'Groups and channels'],
  newShared: ['Топ/арна құру', 'Создать группу/канал', 'Create a group/channel'],
  group: ['топ', 'группа', 'group'],
  supergroup: ['супертоп', 'супергруппа', 'supergroup'],
  channel: ['арна', 'канал', 'channel'],
  kind: ['Түрі', 'Вид', 'Kind'],
  chatTitle: ['Атауы', 'Название', 'Title'],
  owner: ['Иесі', 'Владелец', 'Owner'],
  create: ['Құру', 'Создать', 'Create'],
  withBot: ['Ботты бірден қосу', 'Сразу добавить бота', 'Add the bot at once'],
  addBot: ['Ботты қосу', 'Добавить бота', 'Add the bot'],
  removeBot: ['Ботты шығару', 'Удалить бота', 'Remove the bot'],
  botInside: ['бот қосылған', 'бот добавлен', 'with the bot'],
  botOutside: ['бот қосылмаған', 'без бота', 'without the bot'],
  members: ['мүше', 'участников', 'members'],
  actAs: ['Кім атынан', 'От имени', 'As'],
  join: ['Қосылу', 'Вступить', 'Join'],
  chatCreated: ['Чат құрылды', 'Чат создан', 'Chat created'],
  joined: ['Қосылды', 'В чате', 'Joined'],
  gone: ['Чаттан шықты', 'Больше не в чате', 'Left the chat'],
  upgraded: ['Топ супертопқа айналды', 'Группа стала супергруппой', 'The group became a supergroup'],
  via: ['бот арқылы', 'через бота', 'via'],
  whereTo: ['Қай чатқа жібересіз?', 'В какой чат отправить?', 'Which chat to send to?'],
  elsewhere: ['Басқа чатқа', 'В другой чат', 'To another chat'],
  language: ['Бет тілі', 'Язык страницы', 'Language of the page'],
  clock: ['Сағат', 'Часы', 'Clock'],
  astana: ['Астана уақыты', 'время Астаны', 'Astana time'],
  hour: ['+1 сағат', '+1 час', '+1 hour'],
  day: ['+1 күн', '+1 день', '+1 day'],
  deadline: ['Келесі мерзімге', 'К ближайшему сроку', 'To the next deadline'],
  reset: ['Қазіргі уақытқа', 'К настоящему', 'Back to now'],
  noDeadline: ['Алда мерзім жоқ', 'Впереди нет сроков', 'No deadline ahead'],
  moved: ['Сағат жылжытылды', 'Часы переведены', 'The clock has moved'],
  back: ['Тізімге оралу', 'К списку', 'Back to the list'],
  more: ['Тағы', 'Ещё', 'More'],
  messages: ['Хабарламалар', 'Сообщения', 'Messages'],
  toEnd: ['Соңғы хабарламаға', 'К последнему сообщению', 'To the newest message'],
  start: ['Бастау', 'Начать', 'Start'],
  block: ['Ботты бұғаттау', 'Заблокировать бота', 'Block the bot'],
  unblock: ['Бұғаттан шығару', 'Разблокировать бота', 'Unblock the bot'],
  commands: ['Пәрмендер мәзірі', 'Меню команд', 'Menu of commands'],
  noCommands: [
    'Бот пәрмендерін әлі айтқан жоқ',
    'Бот пока не назвал команд',
    'The bot has named no commands yet',
  ],
  placeholder: ['Хабарлама', 'Сообщение', 'Message'],
  keyboard: ['Жауап батырмалары', 'Кнопки ответа', 'Reply buttons'],
  photoOrFile: ['Сурет немесе файл', 'Фото или файл', 'Photo or file'],
  ownContact: ['Өз нөмірім', 'Мой номер', 'My number'],
  hereLocal: ['бұл құрылғыда', 'на этом устройстве', 'on this device'],
  notCopied: [
    'Көшірілмеді, қолмен көшіріңіз',
    'Не скопировалось, скопируйте вручную',
    'Not copied; copy by hand',
  ],
  attach: ['Файл тіркеу', 'Прикрепить файл', 'Attach a file'],
  send: ['Жіберу', 'Отправить', 'Send'],
  sendFiles: ['Файлды жіберу', 'Отправка файла', 'Send a file'],
  asPhoto: ['Сурет ретінде', 'Как фото', 'As a photo'],
  caption: ['Файлға сөз қосу', 'Подпись к файлу', 'Words with the file'],
  editing: ['Хабарламаны түзету', 'Правка сообщения', 'Editing a message'],
  edit: ['Түзету', 'Изменить', 'Edit'],
  cancel: ['Бас тарту', 'Отмена', 'Cancel'],
  ok: ['Жарайды', 'Хорошо', 'OK'],
  close: ['Жабу', 'Закрыть', 'Close'],
  copied: ['Көшірілді', 'Скопировано', 'Copied'],
  copies: ['көшіреді', 'копирует', 'copies'],
  opens: ['сілтемені ашады', 'открывает ссылку', 'opens a link'],
  edited: ['түзетілді', 'изменено', 'edited'],
  today: ['Бүгін', 'Сегодня', 'Today'],
  yesterday: ['Кеше', 'Вчера', 'Yesterday'],
  you: ['Сіз', 'Вы', 'You'],
  bot: ['бот', 'бот', 'bot'],
  typing: ['жазып жатыр…', 'печатает…', 'is typing…'],
  uploading: ['файл жіберіп жатыр…', 'отправляет файл…', 'is sending a file…'],
  blocked: ['бұғатталған', 'заблокирован', 'blocked'],
  download: ['Жүктеп алу', 'Скачать', 'Download'],
  photo: ['Сурет', 'Фото', 'Photo'],
  spoiler: ['Жасырын мәтінді көрсету', 'Показать скрытый текст', 'Show the hidden text'],
  expand: ['Толық көрсету', 'Показать полностью', 'Show all'],
  unread: ['оқылмаған', 'непрочитанных', 'unread'],
  contactTitle: ['Нөмірмен бөлісу', 'Поделиться номером', 'Share your number'],
  contactText: [
    'Телефон нөміріңіз бен атыңыз ботқа жіберіледі.',
    'Бот получит ваш номер телефона и имя.',
    'The bot will get your telephone number and name.',
  ],
  inlineTitle: ['Бөлісу', 'Поделиться', 'Share'],
  inlineText: [
    'Таңдалған чатқа осы хабарлама жіберілер еді:',
    'В выбранный чат ушло бы это сообщение:',
    'This message would go to the chosen chat:',
  ],
  nothingFound: ['Ештеңе табылмады', 'Ничего не нашлось', 'Nothing found'],
  lost: [
    'Байланыс үзілді, қайта қосылып жатыр…',
    'Связь потеряна, переподключаемся…',
    'Connection lost, trying again…',
  ],
  failed: [
    'Орындалмады. Қайталап көріңіз.',
    'Не получилось. Попробуйте ещё раз.',
    'That did not work. Please try again.',
  ],
}

const LANGUAGES = ['kk', 'ru', 'en']
export const LANGUAGE_NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

let language = LANGUAGES.includes(localStorage.getItem('language')) ? localStorage.getItem('language') : 'kk'

export const currentLanguage = () => language

export const word = (key) => TABLE[key]?.[LANGUAGES.indexOf(language)] ?? key

export function chooseLanguage(chosen) {
  language = chosen
  localStorage.setItem('language', chosen)
  translatePage()
}

/** Fills every element that names its word, its label or its placeholder. */
export function translatePage(root = document) {
  document.documentElement.lang = language
  document.title = `${word('title')} ${word('rest')}`
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word)
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label))
    if (element.matches('button, a')) element.title = word(element.dataset.label)
  }
  for (const element of root.querySelectorAll('[data-placeholder]')) {
    element.setAttribute('placeholder', word(element.dataset.placeholder))
  }
}
