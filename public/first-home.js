// Home before the program has come: it is read meanwhile, and a door that is chosen opens once the program is there.
//
// The program, when it takes #boot away, looks which door is marked as chosen (`aria-busy`) and does what it stands for.
(() => {
  const home = document.getElementById("boot-home");
  const doors = [...home.querySelectorAll("[data-door]")];
  const holdsPlans = () => {
    try {
      return Object.keys(localStorage).some((key) => /^saleswright\/(?!settings\/|quarantine\/|snapshots\/)/.test(key));
    } catch {
      return false; // Storage is blocked; the page works without.
    }
  };

  const hasPlans = holdsPlans();
  for (const part of home.querySelectorAll("[data-plans]")) part.hidden = part.dataset.plans !== (hasPlans ? "some" : "none");
  for (const door of doors) {
    door.addEventListener("click", () => {
      for (const other of doors) other.ariaBusy = String(other === door);
      home.querySelector("[role=status]").hidden = false;
    });
  }
})();
