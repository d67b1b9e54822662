// Reads a JSON array of HTML texts; writes for each the trees that parse5 makes of it, in the form of WrittenHtml.Dump:
// as a page's body, as innerHTML, and as a page's body without scripting.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { parse, parseFragment } = await import(pathToFileURL(process.argv[2] + '/dist/index.js').href);
const htmlNamespace = 'http://www.w3.org/1999/xhtml';

function dump(parent, indent = '') {
    let lines = '';
    for (const node of parent.childNodes) {
        if (node.nodeName === '#text') {
            lines += `${indent}"${node.value}"\n`;
        } else if (node.tagName === undefined) {
            lines += `${indent}${node.nodeName}\n`;
        } else {
            const name = node.namespaceURI === htmlNamespace ? node.tagName : `${node.namespaceURI} ${node.tagName}`;
            lines += `${indent}<${name}>\n`;
            const attributes = node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
            for (const [name, value] of attributes.sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
                lines += `${indent} ${name}="${value}"\n`;
            }

            lines += dump(node, indent + ' ');
        }
    }

    return lines;
}

function body(html, scriptingEnabled) {
    const page = parse('<!doctype html><html><head></head><body>' + html, { scriptingEnabled });
    const root = page.childNodes.find((node) => node.tagName === 'html');
    return dump(root.childNodes.find((node) => node.tagName === 'body'));
}

const texts = JSON.parse(readFileSync(0, 'utf8'));
writeFileSync(1, JSON.stringify(texts.map((html) => [body(html, true), dump(parseFragment(html)), body(html, false)])));
