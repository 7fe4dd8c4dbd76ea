// One key per record, stored and sealed as the program does (src/persist/seal.rs): `1 <stamp> <changed at> <checksum>`,
// a line break, the record as JSON. So both pages begin with the very same storage.

const [firstKey] = Object.keys(localStorage).filter((key) => /^saleswright\/[^/]+\/swot\//.test(key));
const prefix = firstKey?.slice(0, firstKey.lastIndexOf("/") + 1) ?? "saleswright/twin-1/swot/";
const utf8 = new TextEncoder();

/** FNV-1a with 64 bits, in two halves. */
function checksum(text) {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (const byte of utf8.encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36);
}

let written = 0;

export function save({ id, ...fields }) {
  written += 1;
  const head = `1 tw1n00:${written} ${Date.now().toString(36)}`;
  const body = JSON.stringify(fields);
  const sealed = `${head} ${checksum(`${head}\n${body}`)}\n${body}`;
  localStorage.setItem(prefix + id, sealed);
  // The program says "Saved" only when what it wrote was read back.
  if (localStorage.getItem(prefix + id) !== sealed) throw new Error("not stored");
}

export function remove(id) {
  localStorage.removeItem(prefix + id);
}

export function load() {
  const records = [];
  for (let place = 0; place < localStorage.length; place += 1) {
    const key = localStorage.key(place);
    if (!key.startsWith(prefix)) continue;
    const raw = localStorage.getItem(key);
    const end = raw.indexOf("\n");
    const [seal, body] = [raw.slice(0, end), raw.slice(end + 1)];
    const cut = seal.lastIndexOf(" ");
    if (checksum(`${seal.slice(0, cut)}\n${body}`) !== seal.slice(cut + 1)) continue;
    records.push({ id: key.slice(prefix.length), ...JSON.parse(body) });
  }
  return records.sort((one, other) => (one.order < other.order ? -1 : 1));
}
