let shared;
function getShared() {
    shared ??= getFile("shared").then(WebAssembly.compile);
    shared.catch(() => { shared = undefined; });
    return shared;
}
async function getFile(name) {
    const answer = await fetch(new URL(files[name], import.meta.url));
    if (!answer.ok) throw new Error(`${files[name]}: ${answer.status}`);
    return answer.arrayBuffer();
}
async function getPart(name) {
    if (name in files) return getFile(name);
    return WebAssembly.Module.customSections(await getShared(), name)[0];
}
async function startPart(part, imports) {
    return WebAssembly.instantiate(await part, imports);
}
