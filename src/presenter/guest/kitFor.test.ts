import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { kitFor, knowsColourSchemes } from './kitFor.ts'

const require = createRequire(import.meta.url)
const nothing = { classic: false, icons: [], plugins: [], players: false }
const run = '<script>pybossa.run("cats")</script>'
const code = (text: string) => `<div id="app"></div><script>${text}; pybossa.run("cats")</script>`
/** A script as a bundler would write it into the page: long lines, and a package inside. */
const bundle = (path: string, more = '') => {
  const packed = readFileSync(path.startsWith('react') ? packageFile(path) : require.resolve(path), 'utf8')
  return `<div id="root"></div><script>${(packed + more).replace(/<\/script/g, '<\\/script').replace(/\n/g, ' ')}\npybossa.run("x")</script>`
}
const packageFile = (path: string) => {
  const [name = '', ...rest] = path.split('/')
  return require.resolve(`${name}/package.json`).replace('package.json', rest.join('/'))
}
const react = 'react-dom/cjs/react-dom-client.production.js'

describe('a presenter that needs nothing of the old page is given nothing', () => {
  test.each([
    ['plain JavaScript', code('const a = `${1}`; document.querySelector("#a").append(a)')],
    ['names that anybody uses', `<main class="btn container row">${run}</main>`],
    ['a library from elsewhere', `<script src="https://cdn.example/leaflet.js"></script>${run}`],
    ['prose about money', `<p>It costs $ (about) 3, $.50 less than jQuery</p>${run}`],
    ['`$` of its own', code('const $ = (s) => document.querySelector(s); $("#a").hidden = true')],
    ['`$` of its own, as a function', code('function $(s) { return document.querySelector(s) }; $("#a")')],
    ['a comment that remembers', code('// no jQuery, no $("#a") here\n/* $(document).ready() */ \nlet a')],
    [
      'markup in a comment',
      `<!-- <div class="span8 btn-inverse"><script src="jquery.js"></script> -->${run}`,
    ],
    [
      'names that it styles itself',
      `<style>.progress-bar { height: 4px }</style><i class="progress-bar"></i>${run}`,
    ],
    ['names that only look like Bootstrap’s', `<div class="panel-step label-text alert-me">${run}</div>`],
    [
      'Bootstrap 5',
      `<link rel="stylesheet" href="https://cdn.example/npm/bootstrap@5.3.3/dist/css/bootstrap.min.css"><button class="btn btn-primary" data-bs-toggle="modal">${run}<script src="https://cdn.example/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js"></script>`,
    ],
    ['a module', '<div id="app"></div><script type="module" src="https://owner.example/app.js"></script>'],
    [
      'a module with a library of the name',
      `<script type="module">import $ from 'https://cdn.example/jquery.mjs'</script>${run}`,
    ],
    ['data', `<script type="application/json">{"about": "jQuery(1)"}</script>${run}`],
    ['React in a bundle', bundle(react)],
    ['React in a bundle, with a helper called $', bundle(react, ';var $=function(e){return $.x(e)};$(1)')],
    ['a bundle that brings jQuery along', bundle('jquery/dist/jquery.min.js', ';jQuery("#a").hide()')],
  ])('%s', (_, html) => expect(kitFor(html)).toEqual(nothing))
})

describe('a presenter of the old page is given what it had there', () => {
  test.each([
    ['$', code('$("#a").show()')],
    ['$ in a handler', `<button onclick="$('#a').hide()">x</button>${run}`],
    ['$ in a link', `<a href="javascript:$.noop()">x</a>${run}`],
    ['jQuery by name', code('jQuery(function () {})')],
    ['$ taken from jQuery', code('var $ = jQuery; $("#a")')],
    ['a plug-in', `<script src="https://cdn.example/jquery.cookie.js"></script>${run}`],
    ['the old theme’s files', `<script src="/static/js/pdf/pdf.js"></script>${run}`],
    ['its own copy of pybossa.js', `<script src="/static/js/pybossa/pybossa.js"></script>${run}`],
    [
      'Bootstrap 3 from elsewhere',
      `<script src="//maxcdn.example/bootstrap/3.3.7/js/bootstrap.min.js"></script>${run}`,
    ],
    ['Bootstrap 2’s grid', `<div class="span8 offset2">${run}</div>`],
    ['Bootstrap 3’s grid', `<div class="col-md-6">${run}</div>`],
    ['a button’s colour', `<button class="big btn-primary">${run}</button>`],
    ['a dialog that opens by markup', `<a data-toggle="modal" href="#m">${run}</a>`],
    ['markup in a template', `<script type="text/template"><a class="btn-success"></a></script>${run}`],
    ['markup in a script', code('el.innerHTML = "<div class=\\"alert-error\\">"')],
    [
      'names under a newer Bootstrap that has them no longer',
      `<p data-bs-x><button class="btn-mini">${run}</button>`,
    ],
    ['pybossaNotify', code('pybossaNotify("Saved", true)')],
    ['Modernizr', code('Modernizr.load("a.js")')],
    ['somebody who measures the page around', code('document.querySelector("nav.navbar").offsetHeight')],
    [
      'a script that cannot be read',
      '<div id="app"></div><script src="https://owner.example/app.js"></script>',
    ],
    ['a bundle that calls jQuery', bundle(react, ';window.x=function(){$("#a").tooltip()}')],
    ['a bundle with a plug-in in it', bundle('bootstrap/dist/js/bootstrap.min.js')],
    ['a bundle that draws Bootstrap 3', bundle(react, ';h("div",{className:"btn btn-default"})')],
  ])('%s', (_, html) => expect(kitFor(html).classic).toBe(true))
})

test('the owner’s word counts more than what the text looks like', () => {
  expect(kitFor(code('$("#a")'), 'none')).toEqual(nothing)
  expect(kitFor('<i class="fa fa-check"></i>', 'classic')).toMatchObject({
    classic: true,
    icons: ['awesome'],
  })
  expect(kitFor(code('$("#a")'), null).classic).toBe(true)
})

describe('icons come only with the classic libraries and only when named', () => {
  test.each([
    ['<i class="icon-ok btn-large"></i>', ['awesome']],
    ['<i class="fa fa-thumbs-o-up btn-large"></i>', ['awesome']],
    ['<i class="glyphicon glyphicon-ok"></i>', ['glyphicons']],
    ['<i class="fa fa-check"></i><i class="glyphicon glyphicon-ok"></i>', ['awesome', 'glyphicons']],
    ['<script>$("#a").addClass("icon-" + "x" + " icon-refresh")</script>', ['awesome']],
    [
      '<style>a::before { font-family: FontAwesome; content: "\\f21c" }</style><b class="well">',
      ['awesome', 'awesome-rest'],
    ],
    ['<b class="btn-large"></b>', []],
    ['<b class="my-icon-ok well"></b>', []],
    ['<button class="btn-large"><span class="icon-bar"></span></button>', []],
    [
      '<link href="https://cdn.example/font-awesome/4.7.0/css/font-awesome.css"><i class="well fa fa-check"></i>',
      [],
    ],
    ['<style>[class^="icon-"] { font-family: mine }</style><i class="well icon-mine"></i>', []],
    ['<main><i class="fa fa-check"></i></main>' + run, []],
  ])('%s → %j', (html, icons) => expect(kitFor(html).icons).toEqual(icons))
})

describe('who gets players', () => {
  test.each([
    ['<script>PybossaPlayer(task.info.url, "clip"); pybossa.run("x")</script>', true],
    ['<script src="/static/js/pybossa-player/dist/pybossa-player.min.js"></script>' + run, true],
    ['<script src="https://www.youtube.com/iframe_api"></script>' + run, true],
    ['<script>new YT.Player("a", {}); pybossa.run("x")</script>', true],
    ['<script>$("#clip").append(task.info.oembed); pybossa.run("x")</script>', true],
    ['<iframe id="clip"></iframe>' + run, true],
    ['<div id="app"></div><script src="https://owner.example/app.js"></script>', true],
    ['<img id="picture" alt="A galaxy">' + run, false],
  ])('%s → players: %s', (html, players) => expect(kitFor(html).players).toBe(players))

  test('the owner’s wish is about the old page only', () => {
    const film = '<script>new YT.Player("a", {})</script>'
    expect(kitFor(film, 'none')).toMatchObject({ classic: false, players: true })
    expect(kitFor(run, 'classic')).toMatchObject({ classic: true, players: false })
  })
})

test('two plug-ins are there for whoever calls them: where many load them from is gone', () => {
  expect(kitFor(code('$("#v").dragscrollable({ dragSelector: "#c" })')).plugins).toEqual(['dragscrollable'])
  expect(kitFor(code('$("#v").scroll()')).plugins).toEqual([])
  expect(kitFor(code('view.scrollsync()')).plugins).toEqual([])
})

test('the dark scheme is for presenters that know of it', () => {
  expect(knowsColourSchemes('<style>@media (prefers-color-scheme: dark) {}</style>')).toBe(true)
  expect(knowsColourSchemes('<style>p { color: #222 }</style>')).toBe(false)
})
