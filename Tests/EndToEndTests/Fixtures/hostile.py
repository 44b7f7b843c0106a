"""Writes inputs that no editor would save, into the folder `hostile`."""
import os

def write(name, content):
    with open(os.path.join("hostile", name), "wb") as file:
        file.write(content)

os.mkdir("hostile")
write("blank.txt", b"  \n\n \n")
write("cp1252.txt", b"Caf\xe9 visits ease pain in 30 % of adults. It\x92s true.\n")
write("damaged.txt", b"Ketamine eases pain \xc3( in 30 % of adults.\n")
write("document.pdf", b"%PDF-1.7\n1 0 obj\n")
write("empty.txt", b"")
write("nul.txt", b"Ketamine eases pain.\0PTSD is common.\n")
write("page.html", b"<!DOCTYPE html><html><body><p>Ketamine eases pain.</p></body></html>\n")
write("random.bin", bytes(range(256)) * 4)
write("utf16.txt", "Ketamine eases pain in 40 % of adults.\n".encode("utf-16"))
write("line\nbreak and \x1b[31mcolour.txt", b"Ketamine eases pain in 50 % of adults.\n")
write("größe 日本.txt".encode().decode(), b"Ketamine eases pain in 60 % of adults.\n")
os.symlink(".", "hostile/loop")
os.symlink("nowhere", "hostile/dangling")
os.mkfifo("hostile/pipe")
