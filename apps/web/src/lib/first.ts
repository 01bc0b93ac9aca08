/**
 * The answers that the server wrote into the page, so that the first screen asks nothing:
 * `<script type="application/json" id="first">{"/api/me": {…}, "/api/wall": {…}}</script>`. Each is used once.
 */
let answers: Map<string, unknown> | undefined;

export function takeFirst(address: string): unknown {
  answers ??= readAnswers();
  const answer = answers.get(address);
  answers.delete(address);
  return answer;
}

function readAnswers(): Map<string, unknown> {
  const text = document.getElementById('first')?.textContent;
  try {
    return new Map(Object.entries(text ? (JSON.parse(text) as Record<string, unknown>) : {}));
  } catch {
    return new Map();
  }
}
