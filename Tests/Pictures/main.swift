import DeskCore
import DeskTesting
import Foundation
import Glibc

// pictures PROGRAM FOLDER: the desk as it is on a terminal, in its colours, as desk.en.svg and desk.fr.svg.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: pictures PROGRAM FOLDER\n".utf8))
    exit(64)
}
for scene in Scene.all {
    let file = URL(fileURLWithPath: arguments[2]).appendingPathComponent("desk.\(scene.language.rawValue).svg")
    try Data(Drawing(try scene.show(arguments[1])).svg.utf8).write(to: file)
    print(file.path)
}
