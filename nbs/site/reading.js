// What is wider than its place scrolls. A keyboard reaches it then, and only then.
const scrollers = 'main pre, main table, main .cell-output-display, main p:has(> math), main .columns'
function reach() {
  for (const node of document.querySelectorAll(scrollers)) {
    if (node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflowX !== 'visible') node.tabIndex = 0
    else if (node.tabIndex === 0) node.removeAttribute('tabindex')
  }
}
addEventListener('load', reach)
addEventListener('resize', reach)
document.addEventListener('toggle', reach, true)
