import type { Messages } from '../i18n/messages.js';
import { primary } from '../utils/language-tag.js';

/** The texts that only the statement's page has. The widgets do not download them. */
export interface PageWords {
  /** The label of the link to the text, for keyboards. */
  skip: string;
  /** The label of the links to the other languages. */
  languages: string;
  /** The label of the table of contents. */
  contents: string;
  text: string;
  figures: string;
  demands: string;
  dates: string;
  signatories: string;
  /** The heading of the links to files with the data. */
  data: string;
  /** The note on a page whose text is not translated as a whole. */
  partly: string;
  /** The note on tables that do not have every word exactly as in the statement. */
  formula: string;
}

const all: Record<string, PageWords> = {
  ar: {
    skip: 'الانتقال إلى نص البيان',
    languages: 'اللغات',
    contents: 'في هذه الصفحة',
    text: 'النص الكامل',
    figures: 'الأرقام',
    demands: 'المطالب',
    dates: 'التواريخ',
    signatories: 'الموقّعون',
    data: 'البيانات',
    partly: 'الجمل غير المترجمة ترد بلغتها الأصلية.',
    formula:
      'في الجداول، تمنع الفاصلة العليا قبل = أو + أو - أو @ برنامج الجداول الحسابية من تنفيذ الكلمات كصيغة حسابية.',
  },
  bn: {
    skip: 'বিবৃতির পাঠে যান',
    languages: 'ভাষা',
    contents: 'এই পৃষ্ঠায়',
    text: 'পূর্ণ পাঠ',
    figures: 'সংখ্যা',
    demands: 'দাবি',
    dates: 'তারিখ',
    signatories: 'স্বাক্ষরকারী',
    data: 'উপাত্ত',
    partly: 'যেসব বাক্যের অনুবাদ নেই, সেগুলো মূল ভাষায় আছে।',
    formula:
      'সারণিতে =, +, - বা @ চিহ্নের আগে একটি ঊর্ধ্বকমা আছে, যাতে স্প্রেডশিট শব্দগুলোকে সূত্র হিসেবে না চালায়।',
  },
  en: {
    skip: 'Skip to the statement',
    languages: 'Languages',
    contents: 'On this page',
    text: 'Full text',
    figures: 'Figures',
    demands: 'Demands',
    dates: 'Dates',
    signatories: 'Signatories',
    data: 'Data',
    partly: 'Sentences without a translation are in the original language.',
    formula:
      'In the tables, an apostrophe before =, +, - or @ keeps spreadsheets from running words as a formula.',
  },
  es: {
    skip: 'Ir a la declaración',
    languages: 'Idiomas',
    contents: 'En esta página',
    text: 'Texto completo',
    figures: 'Cifras',
    demands: 'Peticiones',
    dates: 'Fechas',
    signatories: 'Firmantes',
    data: 'Datos',
    partly: 'Las frases sin traducción están en el idioma original.',
    formula:
      'En las tablas, un apóstrofo antes de =, +, - o @ impide que la hoja de cálculo ejecute las palabras como una fórmula.',
  },
  fr: {
    skip: 'Aller à la déclaration',
    languages: 'Langues',
    contents: 'Sur cette page',
    text: 'Texte intégral',
    figures: 'Chiffres',
    demands: 'Demandes',
    dates: 'Dates',
    signatories: 'Signataires',
    data: 'Données',
    partly: 'Les phrases non traduites sont dans la langue d’origine.',
    formula:
      'Dans les tableaux, une apostrophe avant =, +, - ou @ empêche le tableur d’exécuter les mots comme une formule.',
  },
  ja: {
    skip: '声明の本文へ移動',
    languages: '言語',
    contents: 'このページの内容',
    text: '全文',
    figures: '数字',
    demands: '要請',
    dates: '日付',
    signatories: '署名者',
    data: 'データ',
    partly: '翻訳のない文は原文の言語で表示しています。',
    formula:
      '表では、=、+、-、@の前にアポストロフィを付け、表計算ソフトが言葉を数式として実行しないようにしています。',
  },
  my: {
    skip: 'ကြေညာချက်သို့ ကျော်သွားရန်',
    languages: 'ဘာသာစကားများ',
    contents: 'ဤစာမျက်နှာတွင်',
    text: 'စာသား အပြည့်အစုံ',
    figures: 'ကိန်းဂဏန်းများ',
    demands: 'တောင်းဆိုချက်များ',
    dates: 'ရက်စွဲများ',
    signatories: 'လက်မှတ်ရေးထိုးသူများ',
    data: 'အချက်အလက်များ',
    partly: 'ဘာသာမပြန်ရသေးသော ဝါကျများကို မူရင်းဘာသာစကားဖြင့် ဖော်ပြထားသည်။',
    formula:
      'ဇယားများတွင် =၊ +၊ - သို့မဟုတ် @ ရှေ့၌ အပိုစထရိုဖီ ထည့်ထားသဖြင့် စာရင်းဇယားဆော့ဖ်ဝဲက စကားလုံးများကို ပုံသေနည်းအဖြစ် မတွက်ချက်ပါ။',
  },
  th: {
    skip: 'ข้ามไปยังแถลงการณ์',
    languages: 'ภาษา',
    contents: 'ในหน้าเว็บนี้',
    text: 'ฉบับเต็ม',
    figures: 'ตัวเลข',
    demands: 'ข้อเรียกร้อง',
    dates: 'วันที่',
    signatories: 'ผู้ลงนาม',
    data: 'ข้อมูล',
    partly: 'ประโยคที่ยังไม่มีคำแปลแสดงเป็นภาษาต้นฉบับ',
    formula:
      'ในตาราง มีเครื่องหมายอะพอสทรอฟีหน้า =, +, - หรือ @ เพื่อไม่ให้โปรแกรมสเปรดชีตประมวลผลข้อความเป็นสูตร',
  },
};

/** Returns the texts in the language of the messages. */
export const pageWords = ({ tag }: Pick<Messages, 'tag'>): PageWords =>
  all[primary(tag)] ?? all.en!;
