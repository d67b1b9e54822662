// Renders the formulas and diagrams of an article with KaTeX and Mermaid. Without it, readers see TeX and the text of a diagram.

const body = document.querySelector('.body');

// kramdown writes $$…$$ as \(…\) in a line and as \[…\] in a block. In code they are text.
async function renderFormulas() {
    const formula = /\\\((.+?)\\\)|\\\[(.+?)\\\]/gs;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        if (!walker.currentNode.parentElement.closest('pre, code') && walker.currentNode.data.search(formula) >= 0) {
            texts.push(walker.currentNode);
        }
    }

    if (texts.length === 0) {
        return;
    }

    const { default: katex } = await import('/lib/katex.mjs');
    for (const text of texts) {
        const parts = document.createDocumentFragment();
        let end = 0;
        for (const match of text.data.matchAll(formula)) {
            const [whole, inline, block] = match;
            const element = document.createElement('span');

            // MathML needs neither the style sheet nor the fonts of KaTeX. Commands such as \href stay off (trust).
            katex.render(inline ?? block, element, { output: 'mathml', displayMode: block !== undefined, throwOnError: false, trust: false });
            parts.append(text.data.slice(end, match.index), element);
            end = match.index + whole.length;
        }

        parts.append(text.data.slice(end));
        text.replaceWith(parts);
    }
}

async function renderDiagrams() {
    const blocks = body.querySelectorAll('pre > code.language-mermaid');
    if (blocks.length === 0) {
        return;
    }

    await new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), { src: '/lib/mermaid.min.js', onload: resolve, onerror: reject });
        document.head.append(script);
    });
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark ? 'dark' : 'neutral', htmlLabels: false });
    for (const [index, code] of blocks.entries()) {
        const { svg } = await mermaid.render(`diagram-${index}`, code.textContent);
        const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;

        // The policy of the page refuses style elements and attributes in markup, but not the styles that its own script sets.
        for (const style of drawing.querySelectorAll('style')) {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(style.textContent);
            document.adoptedStyleSheets.push(sheet);
            style.remove();
        }

        for (const element of [drawing, ...drawing.querySelectorAll('*')].filter(element => element.hasAttribute('style'))) {
            const style = element.getAttribute('style');
            element.removeAttribute('style');
            element.style.cssText = style;
        }

        drawing.setAttribute('role', 'img');
        drawing.setAttribute('aria-label', code.textContent.trim());
        const figure = Object.assign(document.createElement('figure'), { className: 'diagram' });
        figure.append(document.adoptNode(drawing));
        code.parentElement.replaceWith(figure);
    }
}

await Promise.allSettled([renderFormulas(), renderDiagrams()]);
