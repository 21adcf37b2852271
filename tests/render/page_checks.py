"""What must hold of a page that a browser shows. Each check takes a page (browser.py) and the name that problems are told by."""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
AXE = ROOT / "build/tools/node_modules/axe-core/axe.min.js"
problems, counted = [], {"checks": 0, "axe": 0}


def expect(condition, what):
    counted["checks"] += 1
    if not condition:
        problems.append(what)
        print("browser: " + what)


def silent(page, url, where):
    expect(page.errors == [], f"{where}: {page.errors[:3]}")
    expect([r.split("#")[0] for r in page.requests] == [url.split("#")[0]], f"{where}: requests {page.requests[:5]}")


VISIBLE = "(s) => [...document.querySelectorAll(s)].filter(e => e.getClientRects().length).length"
# What reaches over the right edge, unless it scrolls in a box of its own.
WIDE = """(() => { const wide = []; document.querySelectorAll('details').forEach(d => d.open = true);
  document.querySelectorAll('main *').forEach(e => { if (e.closest('.chart')) return;
    if (e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1) wide.push(e.outerHTML.slice(0, 80)); });
  return {page: document.documentElement.scrollWidth, screen: innerWidth, wide: wide.slice(0, 3)}; })()"""


def check_width(page, where):
    found = page.run(WIDE)
    expect(found["page"] <= found["screen"] and not found["wide"], f"{where}: wider than the screen: {found}")


EVERY_RULE = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']"


def check_axe(page, where, colours_alone=False):
    """WCAG 2.2 AA and what axe-core calls good practice; or only what another colour scheme may change."""
    if not AXE.exists():
        return
    page.run(AXE.read_text(encoding="utf-8") + "; 1")
    rules = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}" if colours_alone else EVERY_RULE
    found = page.run(f"axe.run(document, {{runOnly: {rules}, resultTypes: ['violations']}})"
                     ".then(r => r.violations.map(v => v.id + ' (' + v.nodes.length + '): ' + v.nodes[0].html.slice(0, 120)"
                     " + ' ' + (v.nodes[0].any[0] || {}).message))")
    counted["axe"] += 1
    expect(found == [], f"{where}: axe: {json.dumps(found, indent=1)}")


def check_language(page, where):
    expect(page.run(f"({VISIBLE})('.en')") == 0 and page.run(f"({VISIBLE})('.id')") > 20, f"{where}: does not open in Indonesian")
    page.click("label[for=lang-en]")
    expect(page.run(f"({VISIBLE})('.id')") == 0 and page.run(f"({VISIBLE})('.en')") > 20, f"{where}: no English at the switch")
    expect(page.run("document.documentElement.lang + ' ' + document.title") == "en Incident timeline", f"{where}: lang or title stay Indonesian")
    expect(page.run("document.querySelector('#f-victim option').textContent") == "all", f"{where}: options stay Indonesian")
    page.click("label[for=lang-id]")
    expect(page.run(f"({VISIBLE})('.en')") == 0, f"{where}: no way back to Indonesian")


def check_search(page, where):
    rows = f"({VISIBLE})('.rows > .row')"
    everything = page.run(rows)
    page.write("#q", "paketkilat")
    expect(page.run(rows) == 1, f"{where}: search for one incident shows {page.run(rows)}")
    expect(page.run(f"({VISIBLE})('article.incident[id]')") == 1, f"{where}: sections of others stay")
    expect(page.run("document.getElementById('found').textContent") == "1", f"{where}: the number found is not said")
    page.click("button[type=reset]")
    expect(page.run(rows) == everything, f"{where}: nothing comes back after a reset")
    for name in ("victim", "actor", "field", "dispute"):
        count = page.run(f"""(() => {{ const s = document.querySelector('#f-{name}'); if (s.options.length < 2) return -1;
            s.value = s.options[1].value; s.dispatchEvent(new Event('change', {{bubbles: true}}));
            return [...document.querySelectorAll('.rows > .row')].filter(r => r.dataset.{name}.includes('|' + s.value + '|')).length; }})()""")
        expect(count > 0 and page.run(rows) == count, f"{where}: filter {name} shows {page.run(rows)} of {count}")
        page.click("button[type=reset]")


def check_numbers(page, where):
    """A number is found however it is written, with the claims that it may be; one click leads to the claim."""
    hits = "[...document.querySelectorAll('.hits > li')].filter(e => e.getClientRects().length).map(e => e.querySelector('a').textContent)"
    for asked in ("204 juta", "204 million", "204.807.203", "204,807,203", "204807203"):
        page.write("#q", asked)
        found = page.run(hits)
        expect(any("204.807.203" in hit for hit in found) and any("204 juta" in hit for hit in found), f"{where}: {asked} finds {found}")
        expect(all("204" in hit for hit in found), f"{where}: {asked} also finds {found}")
        page.click("button[type=reset]")
        expect(page.run(hits) == [], f"{where}: claims stay after a reset")
    page.write("#q", "3.2 million")
    found = page.run(hits)
    expect(found and all("3,2 juta" in hit for hit in found), f"{where}: 3.2 million finds {found}")
    page.write("#q", " 2023")
    expect(page.run(f"({VISIBLE})('.rows > .row')") == 0, f"{where}: another word does not narrow the search")
    page.click("button[type=reset]")
    page.write("#q", "204 juta")
    page.click(".hits > li:not([hidden]) a")
    page.wait(f"({TARGET} || {{}}).seen")
    found = page.run(TARGET)
    expect(found and found["tag"] == "LI" and found["seen"] and "204" in found["text"], f"{where}: a claim that was found leads to {found}")


# The rows are those that the search loaded: they alone have the words that it looks through.
SEARCHED = "document.querySelectorAll('script').length > 1 && !document.querySelector('.rows > .row:not([data-words])')"


def check_site_search(page, folder, word, where):
    """The whole folder is searched, whichever part is open; what is loaded for that is the folder's own."""
    home = (folder / "index.html").as_uri()
    page.open(home)
    rows, all_of = f"({VISIBLE})('.rows > .row')", page.run("+document.querySelector('.lead').innerText.match(/[0-9]+/)[0]")
    own = page.run(rows)
    page.write("#q", word)
    page.wait(SEARCHED)
    found = page.run("+document.getElementById('found').textContent.match(/[0-9]+/)[0]")
    foreign = page.run(f"[...document.querySelectorAll('.rows > .row')].every(r => (r.innerText + r.dataset.words).toLowerCase().includes({json.dumps(word)}))")
    expect(found > 0 and foreign and page.run(rows) == min(found, 300), f"{where}: {word} finds {found}, {page.run(rows)} rows, all of it {foreign}")
    page.click("button[type=reset]")
    page.settle(0.5)
    expect(page.run(rows) == own, f"{where}: nothing comes back after a reset")
    total = page.run("""(() => { const s = document.querySelector('#f-dispute'); s.value = s.options[1].value;
        s.dispatchEvent(new Event('change', {bubbles: true})); return +document.getElementById('found').textContent.match(/[0-9]+/)[0]; })()""")
    expect(0 < total <= all_of, f"{where}: a filter finds {total} of {all_of}")
    strange = [r for r in page.requests if not r.startswith(folder.as_uri()) or not (r.split("#")[0] == home or "/index-search-" in r)]
    expect(strange == [] and page.errors == [], f"{where}: the search asks for {strange[:3]}, {page.errors[:3]}")
    return found, total, own


def check_links(page, where):
    dead = page.run("[...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(decodeURIComponent(a.getAttribute('href').slice(1)))).length")
    expect(dead == 0, f"{where}: {dead} links lead nowhere")


# Is the place that the address names seen, marked, and what the claim says?
TARGET = """(() => { const t = document.querySelector(':target'); if (!t) return null; const r = t.getBoundingClientRect();
  return {tag: t.tagName, text: t.textContent, seen: r.height > 0 && r.top >= 0 && r.bottom <= innerHeight}; })()"""


def check_evidence(page, where):
    check_links(page, where)
    words = page.run("document.querySelector('.claims li blockquote b').textContent")
    page.click(".claims li blockquote .cite")
    found = page.run(TARGET)
    expect(found and found["seen"] and found["tag"] == "MARK" and found["text"] == words, f"{where}: one click leads to {found}, not to {words!r}")
    twice = page.run("(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); })()")
    expect(twice == [], f"{where}: names of places stand twice: {twice[:3]}")
    for scheme in ("dark", "light"):
        page.media(prefers_color_scheme=scheme)
        check_axe(page, f"{where}: evidence, {scheme}", scheme == "dark")
    page.click(".chart a.pt")
    found = page.run(TARGET)
    expect(found and found["tag"] == "LI" and found["seen"] is not None, f"{where}: a mark of the picture leads to {found}")


# An incident's number without a scroll: how much, who says so, since when, in which words, and who denied or confirmed it.
BOX = """[...document.querySelectorAll('article.incident[id]')].map(a => { const box = a.querySelector('.verdict-box'), seen = (s) => {
    const e = box.querySelector(s); return e && e.getClientRects().length ? e.innerText.trim() : ''; };
  return {id: a.id, number: seen('.big'), day: seen('time'), words: seen('blockquote b'), denied: seen('.is-denied'), confirmed: seen('.is-confirmed'),
    open: seen('.is-open'), cites: [...box.querySelectorAll('.stances li:not(.is-open)')].every(l => l.querySelector('a.cite')),
    height: box.getBoundingClientRect().height}; })"""


def check_box(page, expected, where):
    """`expected`: id -> the words that say how it stands ("denied", "confirmed", "open")."""
    boxes = {box["id"]: box for box in page.run(BOX)}
    for name, stands in expected.items():
        box = boxes[name]
        expect(box["number"] and box["day"] and box["words"], f"{where}: the box of {name} lacks number, day or words: {box}")
        for word in ("denied", "confirmed", "open"):
            expect(bool(box[word]) == (word in stands), f"{where}: the box of {name}, {word}: {box[word]!r}")
        expect(box["cites"], f"{where}: the box of {name} has a stance without its source")
        expect(box["height"] < 600, f"{where}: the box of {name} is {box['height']} pixels high")
    colours = page.run("[...document.querySelectorAll('.legend .pt')].slice(0, 4).map(e => getComputedStyle(e.firstChild).fill + getComputedStyle(e.firstChild).stroke)")
    expect(len(set(colours)) == 4, f"{where}: the picture's key does not tell the statuses apart: {colours}")


# What a screen reader is told: names of links and marks, the order of headings, the language of what is quoted.
HEARD = """({cites: [...document.querySelectorAll('a.cite')].filter(a => !/^\\[\\d+\\] \\S/.test(a.getAttribute('aria-label') || '')).length,
  points: [...document.querySelectorAll('.chart a.pt')].filter(a => !a.querySelector('title').textContent.trim()).length,
  steps: [...document.querySelectorAll('h1, h2, h3')].map(h => +h.tagName[1]).filter((level, i, all) => i ? level > all[i - 1] + 1 : level !== 1).length,
  foreign: [...document.querySelectorAll('blockquote > p')].filter(p => !p.lang).length,
  unnamed: [...document.querySelectorAll('svg')].filter(s => !s.closest('[aria-hidden]') && !s.hasAttribute('aria-labelledby')).length})"""


def check_heard(page, where):
    found = page.run(HEARD)
    expect(not any(found.values()), f"{where}: to a screen reader: {found}")


def check_keyboard(page, url, where):
    page.open(url)
    page.press("Tab", 9)
    expect(page.run("document.activeElement.className") == "skip", f"{where}: the first stop is not the way past the head")
    page.press("Tab", 9)
    page.press("Tab", 9)
    expect(page.run("document.activeElement.name") == "language", f"{where}: the third stop is not the language")
    page.press("ArrowRight", 39)
    expect(page.run(f"({VISIBLE})('.id')") == 0, f"{where}: arrows do not switch the language")
    page.press("ArrowLeft", 37)


def check_without_script(browser, url, where):
    page = browser.page(1440)
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(url)
    expect(page.run(f"({VISIBLE})('form.filters')") == 0 and page.run(f"({VISIBLE})('.rows > .row')") > 0, f"{where}: filters that do nothing")
    page.click("label[for=lang-en]")
    expect(page.run(f"({VISIBLE})('.id')") == 0 and page.run(f"({VISIBLE})('.en')") > 20, f"{where}: no language switch")
    page.close()


def check_hostile(page, where, scripts=1):
    """No word of an article became an element, a handler or a way out; `scripts`: our own."""
    strange = page.run("[...document.querySelectorAll('script, img, iframe, object, embed, style, link, meta[http-equiv=refresh]')].map(e => e.outerHTML.slice(0, 60))")
    expect(len(strange) == scripts + 1, f"{where}: an element came in: {strange}")
    expect(page.errors == [], f"{where}: {page.errors[:3]}")
    bad = page.run("[...document.querySelectorAll('a')].filter(a => !/^(#|https?:|[a-z0-9_-]+[.]html)/.test(a.getAttribute('href'))).map(a => a.getAttribute('href')).slice(0, 3)")
    expect(bad == [], f"{where}: links {bad}")
    handlers = page.run("[...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on/i.test(a.name))).length")
    expect(handlers == 0, f"{where}: {handlers} elements with handlers")
    hidden = page.run(r"/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.outerHTML.replace(/<script>.*/s, ''))")
    expect(not hidden, f"{where}: characters that turn the direction of writing")


# What paper shows: no controls, dark ink on light ground, the addresses of sources, nothing wider than a sheet (A4 less its
# margins is 700 pixels), and no row that the end of a sheet may cut.
PRINTED = """(() => { const seen = (s) => [...document.querySelectorAll(s)].filter(e => e.getClientRects().length);
  const light = (c) => { const n = c.match(/[0-9.]+/g).map(Number); return n[3] === 0 ? 1 : (n[0] + n[1] + n[2]) / 765; };
  const style = (e, pseudo) => getComputedStyle(e, pseudo);
  return {controls: seen('.bar-top, form, .skip, .top, .parts, button, .again').map(e => e.className || e.tagName),
    ink: light(style(document.body).color), ground: light(style(document.body).backgroundColor),
    bare: seen('.sources a[href^=http]').filter(a => !style(a, '::after').content.includes(a.getAttribute('href').slice(0, 40))).length,
    cut: seen('.claims > li, .side, .row, .events li, .verdict-box, blockquote, figure').filter(e => style(e).breakInside !== 'avoid').map(e => e.className),
    lonely: seen('h2, h3').filter(e => style(e).breakAfter !== 'avoid').length,
    wide: document.documentElement.scrollWidth > innerWidth}; })()"""


def check_print(page, where, path):
    """Leaves what would be printed at `path`."""
    page.size(700, 900)
    for scheme in ("light", "dark"):
        page.media("print", prefers_color_scheme=scheme)
        found = page.run(PRINTED)
        expect(found["controls"] == [], f"{where} on paper: controls {found['controls']}")
        expect(found["ink"] < 0.25 and found["ground"] > 0.95, f"{where} on paper: ink {found['ink']:.2f} on {found['ground']:.2f} ({scheme})")
        expect(found["bare"] == 0, f"{where} on paper: {found['bare']} sources without their address")
        expect(found["cut"] == [], f"{where} on paper: the end of a sheet may cut {found['cut'][:3]}")
        expect(found["lonely"] == 0, f"{where} on paper: {found['lonely']} headings may stand alone at the end of a sheet")
        expect(not found["wide"], f"{where} on paper: wider than a sheet")
    page.picture(path.with_suffix(".png"), True)
    page.pdf(path.with_suffix(".pdf"))
    page.media("", prefers_color_scheme="light")
