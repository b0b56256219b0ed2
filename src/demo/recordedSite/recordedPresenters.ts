const script = (shortName: string, present: string) => `<script>
pybossa.taskLoaded(function (task, deferred) { deferred.resolve(task); });
pybossa.presentTask(function (task, deferred) {
  if (!task || !task.id) { $('#question').text('All done, thank you!'); $('#answers').hide(); return; }
  $('#question').text(task.info.question);
${present}
});
pybossa.run('${shortName}');
</script>
`

/** A picture and four buttons. */
export const galaxyPresenter = `<div>
  <h3 id="question">Loading…</h3>
  <img id="picture" alt="">
  <p id="answers"><button value="spiral">Spiral</button> <button value="elliptical">Elliptical</button>
    <button value="irregular">Irregular</button> <button value="unsure">Not sure</button></p>
</div>
${script(
  'galaxyshapes',
  `  $('#picture').attr('src', task.info.picture);
  $('#answers button').off('click').on('click', function () {
    pybossa.saveTask(task.id, { shape: this.value }).done(function () { deferred.resolve(); });
  });`,
)}`

/** A question and a line of text, saved under `key`. */
export const textPresenter = (shortName: string, key: string) => `<div>
  <p id="question"></p>
  <p id="answers"><input id="answer" type="text" aria-label="Your answer"> <button id="send">Send</button></p>
</div>
${script(
  shortName,
  `  $('#send').off('click').on('click', function () {
    pybossa.saveTask(task.id, { ${key}: $('#answer').val() }).done(function () { $('#answer').val(''); deferred.resolve(); });
  });`,
)}`

export const tutorial = `<div><h2>How to read a letter</h2>
<ol><li>Look at the whole page first.</li><li>Type every line as you see it.</li></ol></div>
`
