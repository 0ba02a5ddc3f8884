import type { Words } from './words.js';

/** Burmese. No native speaker has checked these words yet. */
const words: Words = {
  tag: 'my-u-nu-mymr',
  dir: 'ltr',
  bounds: {
    about: '{n} ခန့်',
    'more-than': '{n} ထက်မက',
    'at-least': 'အနည်းဆုံး {n}',
    'less-than': '{n} အောက်',
    'at-most': 'အများဆုံး {n}',
  },
  asOf: '{date} အထိ',
  since: '{date} ကတည်းက',
  source: 'မူရင်းဝါကျ',
  inContext: 'ဆက်စပ်စာသားနှင့်အတူ ဖတ်ရန်',
  issuer: { other: 'အဖွဲ့အစည်း {n} ခု၏ ပူးတွဲကြေညာချက်' },
  unsigned: 'ကြေညာချက်',
  signed: { other: 'အဖွဲ့အစည်း {n} ခု လက်မှတ်ရေးထိုးထားသည်' },
  filter: 'အဖွဲ့အစည်း ရှာရန်',
  matches: 'ကိုက်ညီမှု - အဖွဲ့အစည်း {total} ခုအနက် {n} ခု',
  showAll: '{n} ခုလုံး ပြရန်',
  showFewer: 'လျှော့ပြရန်',
  askedOf: 'တောင်းဆိုခံရသူ',
  demandsShown: 'ပြထားသော တောင်းဆိုချက် - {total} ခုအနက် {n} ခု',
  range: '{start} မှ {end}',
  labels: { cite: 'ကိုးကားရန်', share: 'မျှဝေရန်', embed: 'ထည့်သွင်းရန်' },
  ahead: '{date} တွင် ရှေ့၌ရှိနေဆဲ',
  actions: {
    plain: 'သာမန်စာသား',
    copied: 'ကလစ်ဘုတ်သို့ ကူးယူပြီး',
    shared: 'မျှဝေပြီး',
    refused: 'ကလစ်ဘုတ် မသုံးနိုင်ပါ - ရွေးထားသော စာသားကို ကူးယူပါ',
  },
};

export default words;
