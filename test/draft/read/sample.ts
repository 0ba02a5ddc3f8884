/** An invented statement in one language, from which the tests make a document of each format. */
export interface Sample {
  title: string;
  opening: [before: string, bold: string, after: string];
  link: [before: string, words: string, after: string];
  heading: string;
  leadIn: string;
  demands: string[];
  points: string[];
  note: string;
  columns: [string, string];
  names: [string, string][];
}

export const url = 'https://example.org/report_1';

export const samples: Record<string, Sample> = {
  en: {
    title: 'Joint call for open rivers',
    opening: ['We, the ', 'undersigned', ' organizations, write to the council about the rivers.'],
    link: ['See the ', 'report on the rivers', ' of last year.'],
    heading: 'What we ask',
    leadIn: 'We call on the council to:',
    demands: [
      'Open the locks by 1 May.',
      'Publish the plans_2025 with *all* maps.',
      'Hear the towns.',
    ],
    points: ['The northern river', 'The southern river'],
    note: 'The council met in March.',
    columns: ['Name', 'Country'],
    names: [
      ['River Watch', 'Norway'],
      ['Friends of the Delta', 'Ghana'],
    ],
  },
  ar: {
    title: 'نداء مشترك من أجل الأنهار',
    opening: ['نحن ', 'الموقعين', ' أدناه نكتب إلى المجلس بشأن الأنهار.'],
    link: ['انظر ', 'تقرير الأنهار', ' للعام الماضي.'],
    heading: 'ما نطلبه',
    leadIn: 'ندعو المجلس إلى:',
    demands: ['فتح السدود.', 'نشر الخطط.', 'الاستماع إلى المدن.'],
    points: ['النهر الشمالي', 'النهر الجنوبي'],
    note: 'اجتمع المجلس في مارس.',
    columns: ['الاسم', 'البلد'],
    names: [
      ['مرصد النهر', 'النرويج'],
      ['أصدقاء الدلتا', 'غانا'],
    ],
  },
  my: {
    title: 'မြစ်များအတွက် ပူးတွဲတောင်းဆိုချက်',
    opening: ['ကျွန်ုပ်တို့ ', 'လက်မှတ်ရေးထိုးသူများ', ' သည် မြစ်များအကြောင်း ရေးသားပါသည်။'],
    link: ['ယမန်နှစ်က ', 'မြစ်အစီရင်ခံစာ', ' ကို ကြည့်ပါ။'],
    heading: 'ကျွန်ုပ်တို့၏ တောင်းဆိုချက်',
    leadIn: 'ကောင်စီအား တောင်းဆိုသည်မှာ -',
    demands: ['ရေတံခါးများ ဖွင့်ပါ။', 'အစီအစဉ်များ ထုတ်ပြန်ပါ။', 'မြို့များကို နားထောင်ပါ။'],
    points: ['မြောက်ပိုင်းမြစ်', 'တောင်ပိုင်းမြစ်'],
    note: 'ကောင်စီသည် မတ်လတွင် တွေ့ဆုံခဲ့သည်။',
    columns: ['အမည်', 'နိုင်ငံ'],
    names: [
      ['မြစ်စောင့်ကြည့်ရေး', 'နော်ဝေ'],
      ['မြစ်ဝကျွန်းပေါ်မိတ်ဆွေများ', 'ဂါနာ'],
    ],
  },
  bn: {
    title: 'নদীর জন্য যৌথ আহ্বান',
    opening: ['আমরা ', 'নিম্নস্বাক্ষরকারী', ' সংগঠনগুলি নদী নিয়ে লিখছি।'],
    link: ['গত বছরের ', 'নদী প্রতিবেদন', ' দেখুন।'],
    heading: 'আমাদের দাবি',
    leadIn: 'আমরা পরিষদকে আহ্বান জানাই:',
    demands: ['বাঁধ খুলুন।', 'পরিকল্পনা প্রকাশ করুন।', 'শহরগুলির কথা শুনুন।'],
    points: ['উত্তরের নদী', 'দক্ষিণের নদী'],
    note: 'পরিষদ মার্চে বৈঠক করেছে।',
    columns: ['নাম', 'দেশ'],
    names: [
      ['নদী পাহারা', 'নরওয়ে'],
      ['বদ্বীপের বন্ধু', 'ঘানা'],
    ],
  },
};

/** The tree of a sample, as `outline` prints it. */
export function outlineOf(sample: Sample, form: 'full' | 'plain' = 'full'): string {
  const full = form === 'full';
  const { opening, link, demands, points, names, columns } = sample;
  const bold = full ? `**${opening[1]}**` : opening[1];
  const linked = full ? `[${link[1]}](${url})` : link[1];
  return [
    `${full ? 'h1' : 'p'} ${sample.title}`,
    `p ${opening[0]}${bold}${opening[2]}${full ? '[^1]' : ''}`,
    `p ${link[0]}${linked}${link[2]}`,
    `${full ? 'h2' : 'p'} ${sample.heading}`,
    `p ${sample.leadIn}`,
    'ol 1',
    ...demands.flatMap((text) => ['  li', `    p ${text}`]),
    'ul',
    ...points.flatMap((text) => ['  li', `    p ${text}`]),
    'table',
    ...(full ? [] : ['  row  | ']),
    `  row ${columns.join(' | ')}`,
    ...names.map((row) => `  row ${row.join(' | ')}`),
    ...(full ? ['[^1]:', `  p ${sample.note}`] : []),
    '',
  ].join('\n');
}
