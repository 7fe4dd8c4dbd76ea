async function getFile(name) {
    return unpack(files[name]);
}
async function unpack(id) {
    const text = document.getElementById(id).textContent;
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
/** Puts a packed text where the program looks for it. */
async function unpackText(id) {
    document.getElementById(id).textContent = new TextDecoder().decode(await unpack(id));
}
function hasAll() {
    return true;
}
