//! Budgets for what comes from outside, checked before memory is spent.

/// The largest file read, in bytes. A plan of 10,000 items has about 3 MB; a browser keeps some 5 MB a site.
pub const MAX_BYTES: usize = 10_000_000;

/// The deepest nesting read, in levels. A plan of ours has six; the rest is room for what newer versions add.
pub const MAX_DEPTH: usize = 64;

/// The most items read: five times the plan that the screens are measured with.
pub const MAX_ITEMS: usize = 50_000;

/// The most JSON values read: thirty for each item. It bounds the memory of a file that is all commas (about 50 MB).
pub const MAX_VALUES: usize = MAX_ITEMS * 30;

/// The longest file name made, in characters: what most file systems, chats and mail programs pass on unharmed.
pub const MAX_FILE_NAME: usize = 80;
