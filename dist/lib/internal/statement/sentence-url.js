// src/statement/sentence-url.ts
/**
* Returns the URL of a sentence where the statement is published, if that is known: the page that the command `build`
* writes has an anchor for each sentence. A URL that has a hash stays as it is.
*/
var sentenceUrl = ({ url }, sentence) => !url || url.includes("#") ? url : `${url}#${sentence}`;

export { sentenceUrl };