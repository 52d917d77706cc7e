// What only a browser can tell of the site that `make docs` has made. It needs axe-core and puppeteer-core, whose versions are in
// .github/workflows/site.yml, and Chrome or Chromium:
//
//     npm install --prefix /tmp/browse --no-save axe-core@VERSION puppeteer-core@VERSION
//     NODE_PATH=/tmp/browse/node_modules node .ci/browse.cjs _docs /usr/bin/chromium [PAGE...]
//
// On each page, or on those that are named: the rules of axe in the light and in the dark, on a desktop and on a phone, errors, requests that fail or
// go elsewhere, what is wider than a phone. Then the search, asked for each name as a reader would, and the figure that moves.
const fs = require('fs'), http = require('http'), path = require('path')
const puppeteer = require('puppeteer-core'), axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

const [site, executablePath, ...named] = process.argv.slice(2)
const found = []
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2'}

// As the site is served: below the address that the page for what is not found names, and with that page.
const missing = path.join(site, '404.html'), [, top] = /<base href="([^"]*)"/.exec(fs.readFileSync(missing))

function serve(request, response) {
  const file = path.join(site, decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(top, '/').replace(/\/$/, '/index.html'))
  const there = fs.existsSync(file) && fs.statSync(file).isFile()
  response.writeHead(there ? 200 : 404, {'Content-Type': there ? TYPES[path.extname(file)] || 'application/octet-stream' : 'text/html'})
  response.end(fs.readFileSync(there ? file : missing))
}

function files(folder, at = '') {
  return fs.readdirSync(path.join(folder, at), {withFileTypes: true}).flatMap(e => e.isDirectory()
    ? (e.name === 'site_libs' ? [] : files(folder, path.join(at, e.name))) : e.name.endsWith('.html') && e.name !== '404.html' && !/^\d/.test(e.name) ? [path.join(at, e.name)] : [])
}

const sizes = [['light', 1280], ['dark', 1280], ['light', 390], ['dark', 390]]

async function open(browser, address, scheme, width) {
  const tab = await browser.newPage()
  const say = what => found.push(`${address} (${scheme}, ${width}): ${what}`)
  tab.on('requestfailed', r => say(`failed: ${r.url()}`))
  tab.on('response', r => { if (r.status() >= 400 && r.url() !== address) say(`${r.status()}: ${r.url()}`) })
  tab.on('request', r => { if (!/^(http:\/\/127\.0\.0\.1|data:)/.test(r.url())) say(`fetches ${r.url()}`) })
  tab.on('console', m => { if (m.type() === 'error' && !m.location().url?.endsWith('no/such/page.html')) say(`error: ${m.text()}`) })
  tab.on('pageerror', e => say(`error: ${e.message}`))
  await tab.setViewport({width, height: 900, isMobile: width < 500, hasTouch: width < 500})
  await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}])
  await tab.goto(address, {waitUntil: 'load'})
  await new Promise(done => setTimeout(done, 300))
  return [tab, say]
}

async function main() {
  const server = http.createServer(serve)
  await new Promise(done => server.listen(0, '127.0.0.1', done))
  const base = `http://127.0.0.1:${server.address().port}${top}`
  const browser = await puppeteer.launch({executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu']})
  const rules = {}
  for (const page of named.length ? named : files(site)) for (const [scheme, width] of sizes) {
    const [tab, say] = await open(browser, base + page, scheme, width)
    await tab.evaluate(axe)
    const {violations} = await tab.evaluate(() => axe.run(document, {resultTypes: ['violations']}))
    for (const v of violations) {
      const key = `${scheme} ${width}`
      rules[key] ??= {}
      rules[key][v.id] = (rules[key][v.id] || 0) + v.nodes.length
      for (const n of v.nodes.slice(0, 3)) say(`${v.id}: ${n.html.slice(0, 140)}`)
    }
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 1) say(`${wide} pixels wider than the window`)
    await tab.close()
  }
  console.log('axe:', JSON.stringify(rules))

  const [tab, say] = await open(browser, base + 'index.html', 'light', 1280)
  const index = JSON.parse(fs.readFileSync(path.join(site, 'search.json'), 'utf8'))
  const names = index.slice(0, index.findIndex(e => !e.href.includes('#'))) // .ci/built.py puts them first
  const titles = [...new Set(names.map(e => e.title))], hits = {}
  for (let i = 0; i < titles.length; i += 50) Object.assign(hits, await tab.evaluate(async titles => { // a call that takes minutes would be given up
    const fuse = await readSearchData(), first = {} // both are Quarto's
    for (const title of titles) first[title] = (await fuseSearch(title, fuse, {isCaseSensitive: false, shouldSort: true, minMatchCharLength: 2, limit: 50}))[0]
    return first
  }, titles.slice(i, i + 50)))
  let led = 0
  for (const title of titles) {
    const leads = hits[title] && hits[title].title.toLowerCase() === title.toLowerCase()
    led += leads
    if (!leads) say(`a search for ${title} leads to ${hits[title]?.href}`)
  }
  console.log(`search: ${led} of ${titles.length} names lead first to where they are defined`)

  {
    const [tab, say] = await open(browser, base + 'no/such/page.html', 'light', 1280)
    if (!await tab.$eval('h1', h => h.textContent === 'No such page' && getComputedStyle(h).fontFamily.includes('system-ui'))) say('the page for what is not found has no styles')
  }
  if (!named.length && fs.existsSync(path.join(site, 'tools/stepping.html'))) {
    const [tab, say] = await open(browser, base + 'tools/stepping.html', 'light', 390)
    const says = () => tab.$eval('[id^=steps-]', box => box.querySelector('.says').textContent + box.querySelector('.sum').textContent)
    const before = await says()
    await tab.click('[id^=steps-] .on')
    if (await says() === before) say('the window does not move')
  }
  await browser.close()
  server.close()
  console.log(found.join('\n') + `\n${found.length} found`)
  process.exitCode = found.length ? 1 : 0
}

main()
