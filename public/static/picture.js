// Shows the picture whose address stands behind the #, and tells the page around it how large it is. Only in a sealed frame: opened
// any other way it would ask for the picture as the reader, with cookies (src/shared/components/pictureFrame.ts).
;(function () {
  if (window.origin !== 'null' || window.parent === window) return
  var picture = new Image()
  var tell = function () {
    window.parent.postMessage({ width: picture.naturalWidth, height: picture.naturalHeight }, '*')
  }
  picture.onload = picture.onerror = tell
  picture.alt = ''
  picture.style.cssText = 'display:block;width:100%;height:100%;object-fit:contain'
  document.documentElement.style.cssText = 'height:100%;background:transparent'
  document.body.style.cssText = 'margin:0;height:100%'
  picture.src = decodeURIComponent(window.location.hash.slice(1))
  document.body.append(picture)
})()
