/** The files that have come or are on their way, each a program that holds others in its sections. */
const opened = {};
/** The names of those that have come. */
const here = new Set();
/** The part that is being loaded. Its file holds what it needs beside what most parts share. */
let wanted;
function open(file) {
    opened[file] ??= getFile(file).then(WebAssembly.compile).then((holder) => { here.add(file); return holder; });
    opened[file].catch(() => { delete opened[file]; });
    return opened[file];
}
async function getFile(name) {
    // The file of all parts lets what somebody waits for go first.
    const answer = await fetch(new URL(files[name], import.meta.url), { priority: name === "parts" ? "low" : "auto" });
    if (!answer.ok) throw new Error(`${files[name]}: ${answer.status}`);
    return answer.arrayBuffer();
}
/** Whether the file of all parts is at hand: it has come, or a worker keeps it. */
function hasAll() {
    return here.has("parts") || Boolean(navigator.serviceWorker?.controller);
}
async function getProgram(name, file) {
    return WebAssembly.Module.customSections(await open(file), name)[0];
}
/** The file that has what the part being loaded needs and not so many others do. */
function ownFile() {
    return hasAll() && !alone.includes(wanted) ? "parts" : wanted;
}
function load(name, needs, isShared) {
    return makeLoad(() => {
        const program = getProgram(name, isShared ? "shared" : ownFile());
        program.catch(() => {});
        return async (imports) => WebAssembly.instantiate(await program, imports);
    }, needs);
}
const chunks = {};
function chunk(number) {
    return chunks[number] ??= load(`chunk_${number}`, [], shared.includes(number));
}
function loaderOf(part) {
    const letter = String.fromCharCode("0".charCodeAt() + parts.indexOf(part));
    const needs = Object.keys(users).filter((number) => users[number].includes(letter));
    const start = wrapAsyncCb(load(`split_${part}`, needs.map(Number).map(chunk)));
    return (...callback) => {
        wanted = part;
        return start(...callback);
    };
}
