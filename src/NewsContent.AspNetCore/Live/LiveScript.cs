namespace NewsContent.AspNetCore.Live;

/// <summary>The script that live mode adds to pages.</summary>
internal static class LiveScript
{
    // Styles are set from the script, so that the policy of the page need not allow any. Everything from a post is text, never HTML.
    public const string Text = """
        (() => {
          const version = document.currentScript.dataset.version;
          let host;

          const element = (name, style, text) => {
            const created = document.createElement(name);
            Object.assign(created.style, style);
            if (text !== undefined) created.textContent = text;
            return created;
          };

          const codeOf = error => {
            const code = element('pre', { margin: '8px 0 0', padding: '8px', background: '#1e1e1e', color: '#ddd', overflowX: 'auto', font: '13px/1.5 ui-monospace, monospace' });
            error.lines.forEach((line, index) => {
              const number = error.firstLine + index;
              const row = element('div', {});
              row.append(element('span', { color: '#888' }, String(number).padStart(4) + ' | '));
              if (number === error.line) {
                const start = error.column - 1;
                const end = start + Math.max(1, error.length);
                row.append(line.slice(0, start), element('mark', { background: '#a1260d', color: '#fff' }, line.slice(start, end) || ' '), line.slice(end));
              } else {
                row.append(line);
              }
              code.append(row);
            });
            return code;
          };

          const show = state => {
            host?.remove();
            host = undefined;
            const mark = state.marks[location.pathname];
            if (!state.errors.length && !state.notices.length && !mark) return;
            host = document.createElement('newscontent-live');
            const root = host.attachShadow({ mode: 'open' });
            const panel = element('div', { position: 'fixed', left: '16px', right: '16px', bottom: '16px', maxHeight: '60vh', overflow: 'auto', zIndex: 2147483647, font: '15px/1.5 system-ui, sans-serif' });
            panel.setAttribute('role', 'alert');
            root.append(panel);
            const card = (background, ...content) => {
              const box = element('div', { background, color: '#fff', padding: '12px 16px', marginTop: '8px', borderRadius: '6px', boxShadow: '0 2px 12px rgba(0, 0, 0, .4)' });
              box.append(...content);
              panel.append(box);
            };
            if (mark) card('#5b4a00', 'This page is a ' + mark + '. A build leaves it out.');
            state.notices.forEach(notice => card('#5b4a00', notice));
            state.errors.forEach(error => {
              const locationLine = element('div', { fontWeight: 'bold' }, error.path + (error.line ? '(' + error.line + ',' + error.column + ')' : ''));
              const message = element('div', {}, error.id + ': ' + error.message);
              if (error.help) {
                const help = element('a', { color: '#fff', marginLeft: '8px' }, 'help');
                help.href = error.help;
                message.append(help);
              }
              card('#5a1d1d', locationLine, message, ...(error.lines.length ? [codeOf(error)] : []));
            });
            document.body.append(host);
          };

          const events = new EventSource('/_newscontent/events');
          events.onmessage = event => {
            const state = JSON.parse(event.data);
            if (state.version !== version) {
              events.close();
              location.reload();
              return;
            }
            document.readyState === 'loading' ? addEventListener('DOMContentLoaded', () => show(state)) : show(state);
          };
        })();
        """;
}
