// parse5 and what all uses of it share: a tree in the form of WrittenHtml.Dump.
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
