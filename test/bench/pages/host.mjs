import { readFileSync } from 'node:fs';

/** A placeholder for the second origin until the server knows its port. */
export const second = 'https://second.example';

const css = readFileSync(new URL('host.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');

/** Returns the partner's page around the widgets, the same for all. */
export const hostPage = ({ head = '', body, end = '' }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Four years after the coup</title>
<link rel="icon" href="data:,">
<style>${css}</style>
${head}
</head>
<body>
<main>
<h1>Four years after the coup</h1>
<p>The organizations that signed this statement ask that those responsible for the crimes in Myanmar be held to account.</p>
${body}
<p id="after">The statement was issued ahead of the anniversary.</p>
</main>
${end}
</body>
</html>
`;
