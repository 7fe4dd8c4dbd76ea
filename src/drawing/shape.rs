//! What a drawing is made of.

/// A drawing. It needs no colour to be understood: a number or a word stands at everything that counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Width, in units in which text is 11 or 12 high; about the pixels of a screen.
    pub width: f64,
    /// Height in the same units.
    pub height: f64,
    /// The shapes, those behind first.
    pub shapes: Vec<Shape>,
    /// What the drawing shows, in words: its name for those who do not see it.
    pub summary: String,
}

/// A drawing under a title, with what is read beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What it is a picture of.
    pub title: String,
    /// The drawing.
    pub drawing: Drawing,
    /// How it is to be read; empty where the summary of the drawing says all.
    pub note: String,
    /// What the numbers in the drawing stand for, where it has any.
    pub legend: Option<Legend>,
}

/// Rows beside a drawing. They stay text, so that a long name wraps, a narrow screen sets them below, and what shows no
/// drawing still has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Legend {
    /// The labels of the columns.
    pub head: Vec<String>,
    /// The cells, as many in each row as there are labels.
    pub rows: Vec<Vec<String>>,
}

/// A place in a drawing, from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A line with a bend at either end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// Where it begins.
    pub from: Point,
    /// Whereto it leaves, and where it comes from as it arrives.
    pub bends: [Point; 2],
    /// Where it ends.
    pub to: Point,
}

impl Curve {
    /// The line as SVG draws it.
    pub fn path(&self) -> String {
        let Self { from, bends: [leaves, arrives], to } = self;
        format!("M{} {}C{} {} {} {} {} {}", from.x, from.y, leaves.x, leaves.y, arrives.x, arrives.y, to.x, to.y)
    }
}

/// A shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A box.
    Rect {
        /// Its top left corner.
        from: Point,
        /// Its width.
        width: f64,
        /// Its height.
        height: f64,
        /// The radius of its corners.
        corner: f64,
        /// What it stands for.
        role: Role,
    },
    /// A circle.
    Circle {
        /// Its middle.
        centre: Point,
        /// Its radius.
        radius: f64,
        /// What it stands for.
        role: Role,
    },
    /// A straight line.
    Line {
        /// Where it begins.
        from: Point,
        /// Where it ends.
        to: Point,
        /// What it stands for.
        role: Role,
    },
    /// A line that leaves and arrives with a bend.
    Curve {
        /// The line.
        curve: Curve,
        /// What it stands for.
        role: Role,
    },
    /// An area within corners.
    Polygon {
        /// The corners in their order.
        corners: Vec<Point>,
        /// What it stands for.
        role: Role,
    },
    /// A line of text.
    Text {
        /// Where its base line is, at the end that the anchor says.
        at: Point,
        /// What of it stands there.
        anchor: Anchor,
        /// Its height.
        size: f64,
        /// What it stands for.
        role: Role,
        /// The text.
        text: String,
    },
    /// Shapes that are one thing.
    Group {
        /// What the thing is called; shown to those who point at it.
        name: String,
        /// The shapes, those behind first.
        shapes: Vec<Shape>,
    },
}

/// What of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// What a shape stands for. Whoever draws it chooses the colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A line that values are read against.
    Axis,
    /// The ground that a value is drawn on.
    Ground,
    /// A field where little is at stake.
    Low,
    /// A field where something must be done.
    Middle,
    /// A field where most is at stake.
    High,
    /// A field where it is at stake now.
    Highest,
    /// What is ours, or what the drawing is about.
    Own,
    /// What stands out a little from its ground: a heading, a row that is marked.
    Lit,
    /// A thing among others.
    Dot,
    /// What the drawing comes to.
    Mark,
    /// What helps.
    Helpful,
    /// What harms.
    Harmful,
    /// A name or a value.
    Label,
    /// A name or a value that is read first.
    Strong,
    /// A text that is there to look up, as at a scale.
    Quiet,
}
