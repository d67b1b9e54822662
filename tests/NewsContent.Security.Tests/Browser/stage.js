// The page that texts are put on: each in a frame of its own, whose name is its number.
const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// More than any payload needs, and few enough that one with thousands of elements does not hold up the rest.
const maxElements = 500;

// The form of WrittenHtml.Dump. Methods are called by way of their prototypes: fields of a form take the place of its own.
function dump(parent, indent = '') {
    let lines = '';
    for (const node of parent.childNodes) {
        if (node.nodeType === 3) {
            lines += `${indent}"${node.data}"\n`;
        } else if (node.nodeType !== 1) {
            lines += `${indent}${node.nodeName}\n`;
        } else {
            lines += `${indent}<${node.namespaceURI === htmlNamespace ? '' : node.namespaceURI + ' '}${node.localName}>\n`;
            for (const name of Element.prototype.getAttributeNames.call(node).sort()) {
                lines += `${indent} ${name}="${Element.prototype.getAttribute.call(node, name)}"\n`;
            }

            lines += dump(node, indent + ' ');
        }
    }

    return lines;
}

async function frame(number, url) {
    const element = document.createElement('iframe');
    element.name = String(number);
    element.style = 'width:300px;height:200px';
    if (url) {
        const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
        element.src = url;
        document.body.append(element);
        await loaded;
    } else {
        document.body.append(element);
    }

    if (!element.contentWindow.isProbed) {
        throw new Error('A frame without the probe sees nothing.');
    }

    return element;
}

// Links are followed only where that would run script: the page is not to be left.
function stay(event) {
    const link = event.target.closest?.('a[href]');
    if (link && ['http:', 'https:', 'mailto:'].includes(link.protocol)) {
        event.preventDefault();
    }
}

function poke(frameWindow) {
    const { Event, MouseEvent, PointerEvent, FocusEvent, KeyboardEvent, document: page } = frameWindow;
    const kinds = [
        [PointerEvent, ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup', 'pointerleave', 'pointerrawupdate']],
        [MouseEvent, ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel', 'mousewheel', 'mouseleave']],
        [FocusEvent, ['focus', 'focusin', 'blur', 'focusout']],
        [KeyboardEvent, ['keydown', 'keypress', 'keyup']],
        [Event, ['input', 'beforeinput', 'change', 'submit', 'toggle', 'beforetoggle', 'load', 'loadstart', 'error', 'scroll', 'scrollend', 'copy', 'cut', 'paste', 'dragstart', 'dragover', 'drop',
            'touchstart', 'touchend', 'animationstart', 'webkitAnimationEnd', 'transitionend', 'transitionrun', 'cuechange', 'select', 'selectstart', 'beforematch', 'message', 'close']],
    ];
    page.addEventListener('click', stay, true);
    for (const element of [...page.querySelectorAll('*')].slice(0, maxElements)) {
        element.focus?.({ preventScroll: true });
        for (const [kind, names] of kinds) {
            for (const name of names) {
                EventTarget.prototype.dispatchEvent.call(element, new kind(name, { bubbles: true, cancelable: true }));
            }
        }
    }
}

function media(page) {
    return [...page.querySelectorAll('img, source, video, audio, track')].flatMap((element) => [element.src, element.currentSrc, element.poster]).filter((url) => url);
}

// The trees that pages are read as; nothing in them runs or loads.
window.read = (texts) => texts.map((text) => dump(new DOMParser().parseFromString('<!doctype html><html><head></head><body>' + text, 'text/html').body));

// The outlines that whole pages are read as; nothing in them runs or loads.
window.outlines = (pages) => pages.map((html) => {
    const found = outlineOf(new DOMParser().parseFromString(html, 'text/html'));
    return { ...found, body: found.body && dump(found.body) };
});

// Puts the texts on the page in one of the ways that pages have; returns for each its tree, and what media they load.
window.perform = async (way, texts) => {
    const frames = await Promise.all(texts.map((_, number) => frame(number, way === 'served' ? `/article/${number}` : null)));
    const trees = frames.map((element, number) => {
        const page = element.contentDocument;
        if (way === 'innerHTML') {
            page.body.innerHTML = texts[number];
        } else if (way === 'written') {
            page.open();
            page.write('<!doctype html><html><head></head><body>' + texts[number]);
            page.close();
        }

        return page?.body ? dump(page.body) : '';
    });
    await pause(300);
    const loaded = [];
    for (const element of frames) {
        if (element.contentDocument) {
            loaded.push(...media(element.contentDocument));
            poke(element.contentWindow);
        }
    }

    await pause(600);
    for (const element of frames) {
        if (element.contentDocument) {
            loaded.push(...media(element.contentDocument));
        }
    }

    document.body.replaceChildren();
    return { trees, media: [...new Set(loaded)] };
};
