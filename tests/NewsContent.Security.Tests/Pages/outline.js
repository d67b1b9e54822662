// What a page of the sample site is made of, of parse5's tree or of a browser's: its elements and their attributes, without the body of the article, which has
// judges of its own, and without the table of contents, which not every article has. Elements that are alike and follow each other count once.
function outlineOf(page) {
    const found = { body: null, contents: [], title: '', heading: '', data: '', descriptions: [] };
    const named = (node) => (node.tagName ?? '').toLowerCase();
    const attributesOf = (node) => node.attrs
        ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
        : Object.fromEntries(Element.prototype.getAttributeNames.call(node).map((name) => [name, Element.prototype.getAttribute.call(node, name)]));
    const isText = (node) => node.nodeName === '#text';
    const textOf = (node) => isText(node) ? node.value ?? node.data : [...node.childNodes].map(textOf).join('');
    const elementsIn = (node) => [...node.childNodes].filter(named).flatMap((child) => [`${named(child)} ${Object.keys(attributesOf(child)).sort().join(' ')}`.trim(), ...elementsIn(child)]);

    function walk(node, indent) {
        const lines = [];
        for (const child of node.childNodes) {
            const name = named(child);
            if (!name) {
                if (!isText(child) && child.nodeName !== '#documentType' && child.nodeType !== 10) {
                    lines.push(`${indent}${child.nodeName}\n`);
                }

                continue;
            }

            const attributes = attributesOf(child);
            if (name === 'mark') {
                lines.push(walk(child, indent));
            } else if (attributes.class === 'contents') {
                found.contents.push(...elementsIn(child));
            } else {
                const isBody = attributes.class === 'body' && found.body === null;
                found.body = isBody ? child : found.body;
                found.title = name === 'title' ? textOf(child) : found.title;
                found.heading = name === 'h1' ? textOf(child) : found.heading;
                found.data = name === 'script' ? textOf(child) : found.data;
                if (['description', 'og:description', 'article:tag'].includes(attributes.name ?? attributes.property)) {
                    found.descriptions.push(attributes.content);
                }

                lines.push(`${indent}<${name} ${Object.keys(attributes).sort().join(' ')}>\n${isBody ? '' : walk(child, indent + ' ')}`);
            }
        }

        return lines.filter((line, i) => line !== lines[i - 1]).join('');
    }

    const outline = walk(page, '');
    return { ...found, outline };
}
