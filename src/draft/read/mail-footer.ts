/** Words of the footer that a mailing list adds to a message. */
const ofList =
  /unsubscrib|subscribed|mailing list|google groups|désabonn|désinscri|abonné|abbestell|austragen|abmelden|suscri(?:to|bi)|darse de baja|cancelar (?:la suscripción|a inscrição|sua inscrição)|descadastrar|berhenti berlangganan|إلغاء الاشتراك|配信停止|ยกเลิกการรับ/iu;

/** Leaves out the footer of a mailing list, which is below "--" or a row of underscores at the end of a message. */
export function withoutMailFooter<L extends { text: string }>(lines: L[], messages: string[]): L[] {
  const at = lines.findLastIndex(({ text }) => /^(?:--|[_=-]{5,})$/u.test(text.trim()));
  const footer = lines.slice(at + 1).map(({ text }) => text.trim());
  const words = footer.filter(Boolean).join(' ');
  if (at < 1 || footer.length > 12 || !ofList.test(words)) return lines;
  messages.push(`Left out the footer of a mailing list: “${words}”.`);
  return lines.slice(0, at);
}
