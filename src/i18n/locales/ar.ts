import { inRegion, intl } from '../intl.js';
import type { Messages } from '../messages.js';

/** Arabic. No native speaker has checked these words yet. */
const messages: Messages = {
  ...intl('ar-u-nu-arab'),
  dir: 'rtl',
  // As in CLDR: 6.000 in Morocco, 6,000 in the Emirates, ٦٬٠٠٠ in Egypt. فيفري in Tunisia, شباط in Lebanon.
  in: (language) => inRegion(messages, language),
  bounds: {
    about: 'نحو {n}',
    'more-than': 'أكثر من {n}',
    'at-least': 'ما لا يقل عن {n}',
    'less-than': 'أقل من {n}',
    'at-most': 'ما لا يزيد على {n}',
  },
  asOf: 'حتى {date}',
  since: 'منذ {date}',
  source: 'الجملة المصدر',
  inContext: 'اقرأها في سياقها',
  translation: { official: 'ترجمة رسمية', unofficial: 'ترجمة غير رسمية' },
  original: 'النص الأصلي',
  issuer: {
    zero: 'بيان مشترك',
    one: 'بيان منظمة واحدة',
    two: 'بيان مشترك لمنظمتين',
    few: 'بيان مشترك لـ{n} منظمات',
    many: 'بيان مشترك لـ{n} منظمة',
    other: 'بيان مشترك لـ{n} منظمة',
  },
  comma: '، ',
  colon: ': ',
  semicolon: '؛ ',
  unsigned: 'بيان',
  signed: {
    zero: 'لم توقّعه أي منظمة',
    one: 'وقّعته منظمة واحدة',
    two: 'وقّعته منظمتان',
    few: 'وقّعته {n} منظمات',
    many: 'وقّعته {n} منظمة',
    other: 'وقّعته {n} منظمة',
  },
  filter: 'ابحث عن منظمة',
  matches: 'النتائج: {n} من {total}',
  showAll: 'عرض الكل ({n})',
  showFewer: 'عرض أقل',
  quotation: '«{text}»',
  askedOf: 'المطلوب من',
  saidAs: 'في البيان',
  demandsShown: 'المطالب المعروضة: {n} من {total}',
  range: 'من {start} إلى {end}',
  labels: { cite: 'اقتباس', share: 'مشاركة', embed: 'تضمين' },
  actionsFailed: 'تعذّر تحميل هذا الإجراء',
  ahead: 'ما كان مرتقبًا بعد في {date}',
  customStatement: { loading: 'جارٍ تحميل البيان', failed: 'تعذّر عرض البيان' },
  actions: {
    plain: 'نص عادي',
    copied: 'نُسخ إلى الحافظة',
    shared: 'تمت المشاركة',
    refused: 'الحافظة غير متاحة: انسخ النص المحدد',
  },
};

export default messages;
