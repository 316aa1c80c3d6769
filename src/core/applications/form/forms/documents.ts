/**
 * Papers asked for in more than one form. Required is only what its absence is fatal for (procurement rules, order № 687 of
 * 09.10.2024, p. 461: criteria 1–3 at zero; law, art. 6-1: the NGO Database); the rest says in its help what it is worth.
 */
import type { Field } from '../form.ts'

export const documentsTitle = { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' }

export const charter: Field = {
  id: 'charter',
  type: 'file',
  label: { kk: 'Жарғының көшірмесі', ru: 'Копия устава', en: 'Copy of the charter' },
  help: {
    kk: 'Барлық беттері, өзгерістерімен бірге. Комиссия жарғы мақсаттарының жобаға сәйкестігін осыдан қарайды: сәйкестігі көрінбесе, өтінім қабылданбайды.',
    ru: 'Все страницы, с изменениями. По нему комиссия смотрит, отвечает ли проект целям устава: если этого не видно, заявку не допустят.',
    en: 'All pages, with amendments. From it the commission sees whether the project meets the aims of the charter; if not, the application is not admitted.',
  },
}

export const headPowers: Field = {
  id: 'head-powers',
  type: 'file',
  label: {
    kk: 'Басшының өкілеттігін растайтын құжат',
    ru: 'Документ о полномочиях руководителя',
    en: 'Document on the powers of the head',
  },
  help: {
    kk: 'Басшыны сайлау туралы хаттама немесе тағайындау туралы бұйрық.',
    ru: 'Протокол об избрании или приказ о назначении руководителя.',
    en: 'The minutes of the election or the order of appointment.',
  },
  optional: true,
}

export const experiencePapers: Field = {
  id: 'experience-papers',
  type: 'file',
  label: {
    kk: 'Көрсетілген қызметтер актілері мен шот-фактуралар',
    ru: 'Акты оказанных услуг и счета-фактуры',
    en: 'Acts of services and invoices',
  },
  help: {
    kk: 'Жұмыс тәжірибесі үшін 8 балға дейін, өңірдегі тәжірибе үшін тағы 6 балға дейін беріледі (жергілікті бюджетте ғана). Құжатсыз балл есептелмейді, комиссия кейін сұрата алмайды.',
    ru: 'За опыт дают до 8 баллов, за опыт в регионе ещё до 6 (только при местном бюджете). Без документов баллы не считают, позже комиссия их не запросит.',
    en: 'Experience gives up to 8 points, experience in the region up to 6 more (local budget only). Without papers no points are counted, and the commission may not ask later.',
  },
  optional: true,
}

export const specialistPapers: Field = {
  id: 'specialist-papers',
  type: 'file',
  label: {
    kk: 'Мамандардың дипломдары мен сертификаттары',
    ru: 'Дипломы и сертификаты специалистов',
    en: 'Diplomas and certificates of the specialists',
  },
  help: {
    kk: 'Біліктілікті растайды. Біліктілік үшін 2 балл, еңбек өтілімен бірге 4 балл беріледі.',
    ru: 'Подтверждают квалификацию. За неё дают 2 балла, вместе со стажем 4.',
    en: 'They prove qualification: 2 points, with the length of service 4.',
  },
  optional: true,
}

export const servicePapers: Field = {
  id: 'service-papers',
  type: 'file',
  label: {
    kk: 'Мамандардың еңбек өтілін растайтын құжаттар',
    ru: 'Документы о трудовом стаже специалистов',
    en: 'Papers on the specialists’ length of service',
  },
  help: {
    kk: 'Еңбек кодексінің 35-бабындағы кез келген құжат: еңбек кітапшасы, еңбек шарты, бұйрықтардан үзінді немесе зейнетақы жарналары туралы үзінді. Өтіл үшін 2 балл, біліктілікпен бірге 4 балл беріледі.',
    ru: 'Любой документ из статьи 35 Трудового кодекса: трудовая книжка, трудовой договор, выписки из приказов или о пенсионных взносах. За стаж дают 2 балла, вместе с квалификацией 4.',
    en: 'Any paper named in article 35 of the Labour Code: work record, contract, extracts of orders or of pension payments. 2 points, with qualification 4.',
  },
  optional: true,
}

export const registration: Field = {
  id: 'registration',
  type: 'file',
  label: {
    kk: 'Мемлекеттік тіркеу туралы анықтама',
    ru: 'Справка о государственной регистрации',
    en: 'Certificate of state registration',
  },
  help: {
    kk: 'Электрондық анықтама eGov порталынан немесе куәліктің көшірмесі.',
    ru: 'Электронная справка с портала eGov или копия свидетельства.',
    en: 'The electronic one from eGov, or a copy of the paper one.',
  },
  optional: true,
}

export const taxCertificate: Field = {
  id: 'tax-certificate',
  type: 'file',
  label: {
    kk: 'Салық берешегінің жоқтығы туралы анықтама',
    ru: 'Справка об отсутствии налоговой задолженности',
    en: 'Certificate of no tax debt',
  },
  help: {
    kk: 'Электрондық анықтама салық төлеуші кабинетінен немесе eGov порталынан алынады.',
    ru: 'Электронная справка берётся в кабинете налогоплательщика или на eGov.',
    en: 'The electronic one, from the taxpayer’s cabinet or eGov.',
  },
  optional: true,
}

export const bankCertificate: Field = {
  id: 'bank-certificate',
  type: 'file',
  label: {
    kk: 'Банк шоты туралы анықтама',
    ru: 'Справка банка о счёте',
    en: 'Certificate of the bank account',
  },
  help: {
    kk: 'Ұйымның шоты бар екенін растайды. Банк қосымшасынан алуға болады.',
    ru: 'Подтверждает, что у организации есть счёт. Можно получить в приложении банка.',
    en: 'It proves the account; banks give it in their app.',
  },
  optional: true,
}

export const databaseConfirmation: Field = {
  id: 'ngo-database',
  type: 'file',
  label: {
    kk: 'ҮЕҰ дерекқорында болуын растау',
    ru: 'Подтверждение из Базы данных НПО',
    en: 'Confirmation from the NGO Database',
  },
  help: {
    kk: 'Ұйым парағының суреті немесе infonpo.gov.kz сайтынан алынған растау. Дерекқорда жоқ ұйымға грант берілмейді.',
    ru: 'Снимок страницы организации или подтверждение с сайта infonpo.gov.kz. Грант дают только организациям из Базы данных.',
    en: 'A picture of the organization’s page or a confirmation from infonpo.gov.kz. Only organizations in the Database get a grant.',
  },
}

export const supportLetters: Field = {
  id: 'letters',
  type: 'file',
  label: { kk: 'Қолдау хаттары', ru: 'Письма поддержки', en: 'Letters of support' },
  help: {
    kk: 'Серіктестердің хаттары болса.',
    ru: 'Если есть письма партнёров.',
    en: 'Letters of partners, if any.',
  },
  optional: true,
}

/** The grant's points are not the social order's: it says only what the papers are for. */
export const teamHelp = {
  kk: 'Жоба командасының біліктілігін растайды.',
  ru: 'Подтверждают квалификацию команды проекта.',
  en: 'They prove the qualification of the project’s team.',
}
