/** Characters that are only used as bullets, for a character class. The last two are in Word's symbol fonts. */
export const bullets = '•‣⁃▪▫■□◆◇●○◦∙·▶►▸➢➤❖✓✔✦★※・\\uF0A7\\uF0B7';
