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
  var rows = Array.prototype.map.call(document.querySelectorAll(".rows > .row"), function (row) {
    var link = row.querySelector("a").getAttribute("href");
    var section = link.charAt(0) === "#" ? document.getElementById(link.slice(1)) : null;
    return { row: row, section: section, words: null };
  });
  var search = document.getElementById("q"), found = document.getElementById("found"), waiting = 0;
  var selects = Array.prototype.slice.call(form.querySelectorAll("select"));

  function wordsOf(entry) {
    if (entry.words === null) {
      entry.words = (entry.row.textContent + " " + entry.row.dataset.words + " " +
        (entry.section ? entry.section.textContent : "")).toLowerCase();
    }
    return entry.words;
  }
  function apply() {
    var terms = search.value.toLowerCase().split(/\s+/).filter(Boolean), count = 0;
    rows.forEach(function (entry) {
      var shown = selects.every(function (select) {
        return !select.value || entry.row.dataset[select.dataset.filter].indexOf("|" + select.value + "|") >= 0;
      }) && terms.every(function (term) { return wordsOf(entry).indexOf(term) >= 0; });
      entry.row.hidden = !shown;
      if (entry.section) { entry.section.hidden = !shown; }
      count += shown ? 1 : 0;
    });
    found.textContent = String(count);
  }
  search.addEventListener("input", function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener("change", apply);
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  form.addEventListener("submit", function (event) { event.preventDefault(); apply(); });
  apply();
}());
