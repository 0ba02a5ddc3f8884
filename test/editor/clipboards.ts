/** What word processors put on the clipboard as HTML, in their real shape and with invented words. */

const spaces = '&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\n';

const wordHead = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<meta name=Originator content="Microsoft Word 15">
<link rel=File-List
href="file:///C:/Users/A/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings>
</xml><![endif]-->
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom><w:TrackMoves/></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {font-family:Wingdings; panose-1:5 0 0 0 0 0 0 0 0 0;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:12.0pt;}
 /* List Definitions */
 @list l0 {mso-list-id:401; mso-list-type:hybrid;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uF0B7; font-family:Symbol;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head>
`;

/** A list paragraph of Word. Chromium and Firefox deliver the conditional comments in the two forms. */
const wordItem = (sign: string, words: string, list: string, font = 'Symbol') =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;mso-add-space:auto;
text-indent:-18.0pt;mso-list:${list}'><!--[if !supportLists]--><span
style='font-family:${font};mso-fareast-font-family:${font};mso-bidi-font-family:
${font}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>${spaces}</span></span></span><!--[endif]-->${words}<o:p></o:p></p>
`;

/** A statement, copied from Word for Windows. */
export const fromWord = `${wordHead}
<body lang=EN-US link="#0563C1" style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->

<p class=MsoTitle>Joint call for open rivers<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>

<p class=MsoNormal>We, the <b style='mso-bidi-font-weight:normal'>undersigned</b>
organizations, <i>write</i> to the <a href="https://council.example/">council</a>.<a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a>
<a href="javascript:alert(1)">Read more</a>.<span class=MsoCommentReference><a class=msocomanchor
id="_anchor_1" href="#_msocom_1">[A1]</a></span><o:p></o:p></p>

<h2>What we ask<o:p></o:p></h2>

<p class=MsoNormal>We call on the council <del cite="mailto:A" datetime="2025-05-01T10:00">never</del>to:<o:p></o:p></p>

${wordItem('1.', 'Open the locks by 1 May.', 'l1 level1 lfo2')}
${wordItem('2.', 'Publish the plans.', 'l1 level1 lfo2')}
${wordItem('o', 'The northern river', 'l0 level2 lfo1', '"Courier New"')}
${wordItem('§', 'The southern river', 'l0 level2 lfo1', 'Wingdings')}
${wordItem('3.', 'Hear the towns.', 'l1 level1 lfo2').replace('<!--[if !supportLists]-->', '<![if !supportLists]>').replace('<!--[endif]-->', '<![endif]>')}
<p class=MsoListParagraphCxSpLast style='mso-list:l2 level1 lfo3'><span style='mso-list:Ignore'>(a)<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span>In writing<o:p></o:p></p>

<p class=MsoQuote>The river is ours.<o:p></o:p></p>

<p class=MsoNormal>Contact:<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>the towns<o:p></o:p></p>

<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"
title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a>
The council met in March.<o:p></o:p></p>
</div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Ask the towns first!<o:p></o:p></p></div></div>
<!--EndFragment-->
</body>
</html>`;

/** The same list in a file that Word saved as "Web page, filtered". */
export const fromFilteredWord = `<html><head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15 (filtered)">
</head><body lang=EN-GB style='word-wrap:break-word'><div class=WordSection1>
<p class=MsoNormal>We ask for:</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>Locks</p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt'><span
style='font-family:"Courier New"'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Gates</p>
</div></body></html>`;

const plain =
  'font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;';
const run = (words: string, change: [string, string] = ['', '']) =>
  `<span style="${plain.replace(...change)}">${words}</span>`;
const bold: [string, string] = ['font-weight:400', 'font-weight:700'];
const italic: [string, string] = ['font-style:normal', 'font-style:italic'];
const paragraph = (runs: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${runs}</p>`;
const googleItem = (words: string, level = 1) =>
  `<li dir="ltr" style="list-style-type:decimal;${plain}white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation">${run(words)}</p></li>`;
const list = 'style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"';

/** A statement, copied from Google Docs in Chromium. */
export const fromGoogleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1f0c2d3e-7fff-1a2b-3c4d-5e6f708192a3">${paragraph(run('Joint call for open rivers', ['11pt', '26pt']))}<br />${paragraph(
  `${run('We, the ')}${run('undersigned', bold)}${run(' organizations, ')}${run('write', italic)}${run(' to the ')}<a href="https://council.example/" style="text-decoration:none;">${run('council', ['none', 'underline'])}</a>${run('.')}${run('1', ['baseline', 'super'])}`,
)}<h2 dir="ltr" style="line-height:1.38;margin-top:18pt;margin-bottom:6pt;">${run('What we ask', bold)}</h2>${paragraph(run('We call on the council to:'))}<ol ${list}>${googleItem('Open the locks by 1 May.')}${googleItem('Publish the plans.')}<ol ${list.replace('style="', 'style="list-style-type:lower-alpha;')}>${googleItem('The northern river', 2)}</ol>${googleItem('Hear the towns.')}</ol>${paragraph(run('We will write again in the autumn.'))}</b><br class="Apple-interchange-newline">`;

/** A part of a web page, as browsers copy it with its computed styles. */
export const fromWebPage = `<meta charset='utf-8'><h1 style="font-weight:700;margin:0px">Joint call for open rivers</h1><p style="font-weight:400;text-indent:0px"><strong style="font-weight:700">We</strong> write to the <a href="https://council.example/">council</a><script>alert(1)</script><img src="x" onerror="alert(2)" alt="A river">.</p>`;
