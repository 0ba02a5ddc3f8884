/** The bullets of lists that are nothing else, as a part of a character class. The last two are those of Word's fonts. */
export const bullets = '•‣⁃▪▫■□◆◇●○◦∙·▶►▸➢➤❖✓✔✦★※・\\uF0A7\\uF0B7';
