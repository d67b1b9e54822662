// Reads a JSON array of HTML texts; writes for each the trees that parse5 makes of it, in the form of WrittenHtml.Dump:
// as a page's body, as innerHTML, and as a page's body without scripting.
function body(html, scriptingEnabled) {
    const page = parse('<!doctype html><html><head></head><body>' + html, { scriptingEnabled });
    const root = page.childNodes.find((node) => node.tagName === 'html');
    return dump(root.childNodes.find((node) => node.tagName === 'body'));
}

const texts = JSON.parse(readFileSync(0, 'utf8'));
writeFileSync(1, JSON.stringify(texts.map((html) => [body(html, true), dump(parseFragment(html)), body(html, false)])));
