"use strict";
/* Adds to a page that works without it: search, filters, the language remembered, folds that open for a jump. */
(function () {
  var form = document.querySelector("form.filters");
  var pick = { id: document.getElementById("lang-id"), en: document.getElementById("lang-en") };

  function language() {
    return pick.en.checked ? "en" : "id";
  }
  function showLanguage() {
    var now = language();
    document.documentElement.lang = now;
    document.querySelectorAll("option[data-id]").forEach(function (option) {
      option.textContent = option.dataset[now];
    });
    document.title = document.querySelector("h1 ." + now) ? document.querySelector("h1 ." + now).textContent : document.title;
  }
  ["id", "en"].forEach(function (code) {
    pick[code].addEventListener("change", function () {
      try { localStorage.setItem("runut-language", code); } catch (refused) { /* a page from a file may not remember */ }
      showLanguage();
    });
  });
  try {
    var kept = localStorage.getItem("runut-language");
    if (kept === "id" || kept === "en") { pick[kept].checked = true; }
  } catch (refused) { /* see above */ }
  showLanguage();

  /* A jump into a fold opens it; the fold stays open. */
  function openFor(hash) {
    var target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (!target) { return; }
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") { up.open = true; }
      if (up.hidden) { up.hidden = false; }
    }
    target.scrollIntoView();
  }
  window.addEventListener("hashchange", function () { openFor(location.hash); });
  document.addEventListener("click", function (event) {
    var link = event.target.closest ? event.target.closest("a[href^='#']") : null;
    if (link && link.getAttribute("href") === location.hash) { openFor(location.hash); }
  });
  openFor(location.hash);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details.more-quotes").forEach(function (fold) { fold.open = true; });
  });

  if (!form) { return; }
  form.hidden = false;
  var MOST_SHOWN = 300;
  var list = document.querySelector(".rows"), found = document.getElementById("found"), again = form.querySelector(".again");
  var search = document.getElementById("q"), selects = Array.prototype.slice.call(form.querySelectorAll("select")), waiting = 0;
  var own = entriesOf(list), entries = own;

  function entriesOf(of) {
    return Array.prototype.map.call(of.children, function (row) {
      var link = row.querySelector("a").getAttribute("href");
      var section = link.charAt(0) === "#" ? document.getElementById(link.slice(1)) : null;
      return { row: row, section: section, words: null, hits: row.querySelectorAll(".hits > li") };
    });
  }
  function wordsOf(entry) {
    if (entry.words === null) {
      entry.words = (entry.row.textContent + " " + (entry.row.dataset.words || "") + " " +
        (entry.section ? entry.section.textContent : "")).toLowerCase();
    }
    return entry.words;
  }

  /* What is asked for: words, and numbers as the range that their writing allows ("204 juta": 204,000,000 to 204,999,999). */
  var scales = {};
  form.dataset.scales.split(/\s+/).forEach(function (scale) {
    var parts = scale.split("=");
    scales[parts[0]] = Number(parts[1]);
  });
  function rangeOf(figures, scale) {
    var whole = /^\d{1,3}([.,]\d{3})+$/.test(figures) || !/[.,]/.test(figures), value, step = scale || 1;
    if (whole) {
      value = Number(figures.replace(/[.,]/g, "")) * step;
    } else if (/^\d+[.,]\d+$/.test(figures) && scale) {
      step = scale / Math.pow(10, figures.length - 1 - figures.search(/[.,]/));
      value = Math.round(Number(figures.replace(",", ".")) * scale);
    } else { return null; }
    return value >= 1000 ? { low: value, high: value + Math.max(1, step) - 1 } : null;
  }
  function queryOf(text) {
    var words = text.toLowerCase().split(/\s+/).filter(Boolean), query = { words: [], ranges: [], figures: [] };
    for (var i = 0; i < words.length; i++) {
      var scale = scales[words[i + 1]], range = /^\d[\d.,]*$/.test(words[i]) ? rangeOf(words[i], scale) : null;
      if (range) {
        range.words = words.slice(i, i + (scale ? 2 : 1));
        query.ranges.push(range);
        i += scale ? 1 : 0;
      } else {
        query.words.push(words[i]);
        if (/\d/.test(words[i])) { query.figures.push(words[i]); }
      }
    }
    return query;
  }
  function holds(text, words) {
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }
  function overlaps(hit, range) {
    return Number(hit.dataset.low) <= range.high && Number(hit.dataset.high) >= range.low;
  }
  /* Shows an incident's claims that are what was asked for; does it have each number? */
  function showHits(entry, query) {
    var shown = 0, isAsked = query.ranges.length + query.figures.length > 0;
    Array.prototype.forEach.call(entry.hits, function (hit) {
      var is = isAsked && (query.ranges.some(function (range) { return overlaps(hit, range); }) ||
        (query.figures.length > 0 && holds(hit.textContent.toLowerCase(), query.figures)));
      hit.hidden = !is;
      shown += is ? 1 : 0;
    });
    if (entry.hits.length) { entry.hits[0].parentElement.hidden = shown === 0; }
    return query.ranges.every(function (range) {
      return Array.prototype.some.call(entry.hits, function (hit) { return overlaps(hit, range); }) || holds(wordsOf(entry), range.words);
    });
  }
  function matches(entry, query) {
    return selects.every(function (select) {
      return !select.value || entry.row.dataset[select.dataset.filter].indexOf("|" + select.value + "|") >= 0;
    }) && holds(wordsOf(entry), query.words) && showHits(entry, query);
  }
  function apply() {
    var query = queryOf(search.value), count = 0;
    var isAsked = search.value.trim() !== "" || selects.some(function (select) { return select.value; });
    if (isAsked && load()) { return; }
    if (entries !== own) { list.replaceChildren.apply(list, isAsked ? [] : own.map(function (entry) { return entry.row; })); }
    (isAsked ? entries : own).forEach(function (entry) {
      var shown = matches(entry, query);
      count += shown ? 1 : 0;
      if (isAsked && entries !== own) {
        if (shown && count <= MOST_SHOWN) { list.appendChild(entry.row); }
        return;
      }
      entry.row.hidden = !shown;
      if (entry.section) { entry.section.hidden = !shown; }
    });
    found.textContent = count > MOST_SHOWN && entries !== own ? count + " (" + MOST_SHOWN + ")" : String(count);
  }

  /* A folder's other rows: scripts that are loaded once somebody searches. True while they are on their way. */
  var files = Number(form.dataset.files), loaded = 0, isLoading = false, gathered = [];
  function load() {
    if (loaded === files) { return false; }
    if (!isLoading) {
      isLoading = true;
      next();
    }
    return true;
  }
  function next() {
    var script = document.createElement("script");
    script.src = "index-search-" + (loaded + 1) + ".js";
    script.onload = function () {
      loaded++;
      if (loaded < files) { next(); return; }
      entries = gathered;
      apply();
    };
    script.onerror = function () { /* no more than this page can be searched, which is said */
      loaded = files;
      again.hidden = false;
      apply();
    };
    document.head.appendChild(script);
  }
  window.runutRows = function (rows) {
    var part = document.createElement("template");
    part.innerHTML = rows;
    gathered = gathered.concat(entriesOf(part.content));
  };

  search.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener("change", function (event) {
    if (event.target !== search) { apply(); } /* the box changes when a click elsewhere leaves it: rows must stay below the hand */
  });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); apply(); });
  apply();
}());
