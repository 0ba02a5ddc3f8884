// src/draft/read/lists.ts
/** Puts a mark that no Markdown list has in front of the text. */
function withMark(block, mark) {
	if ("children" in block && (block.type === "paragraph" || block.type === "heading")) block.children.unshift({
		type: "text",
		value: `${mark} `
	});
}
/**
* Builds nested lists from blocks in order. An item whose mark Markdown cannot say becomes a paragraph that begins with
* the mark, inside the open item of the list around it.
*/
function nested(blocks) {
	const root = [];
	let open = [];
	const add = (block) => {
		const around = open.at(-1)?.list.children.at(-1);
		if (around) around.children.push(block);
		else root.push(block);
	};
	for (const { block, item, continues: further } of blocks) {
		if (further) {
			add(block);
			continue;
		}
		if (!item) {
			open = [];
			root.push(block);
			continue;
		}
		const { level, mark, bullet, number } = item;
		while (open.length > 0 && open.at(-1).level > level) open.pop();
		if (!bullet && number === void 0) {
			if (open.at(-1)?.level === level) open.pop();
			withMark(block, mark);
			add(block);
			continue;
		}
		let last = open.at(-1);
		if (!(last?.level === level && Boolean(last.list.ordered) === !bullet && (bullet || last.next === number))) {
			if (last?.level === level) open.pop();
			const list = {
				type: "list",
				ordered: !bullet,
				spread: false,
				children: []
			};
			list.start = bullet ? null : number;
			add(list);
			last = {
				level,
				list,
				next: number ?? 0
			};
			open.push(last);
		}
		last.next += 1;
		last.list.children.push({
			type: "listItem",
			spread: false,
			children: [block],
			...number !== void 0 && mark !== `${number}.` ? { data: { mark } } : {},
			...block.position ? { position: block.position } : {}
		});
	}
	return root;
}
/** The text at the start of a paragraph, up to its first node that is no text. */
var startOf = (paragraph) => {
	const [first] = paragraph.children;
	return first?.type === "text" ? first.value : "";
};
/** Removes characters from the start of a paragraph. */
function cut(paragraph, length) {
	const [first] = paragraph.children;
	if (first?.type === "text") first.value = first.value.slice(length).trimStart();
}

export { withMark as i, nested as n, startOf as r, cut as t };